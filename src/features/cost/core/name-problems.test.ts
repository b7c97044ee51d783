import { describe, expect, test } from 'vitest';
import { z } from '#lib/zod.ts';
import { nameProblems } from './name-problems.ts';

const schema = z.strictObject({
  models: z.array(z.strictObject({ id: z.string(), hours: z.array(z.string('is no text')) })),
});

const problems = (value: unknown): readonly string[] => {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? [] : nameProblems(parsed.error.issues, value);
};

describe('nameProblems', () => {
  test('calls a row by its id and a list without ids by the place', () => {
    expect(problems({ models: [{ id: 'gpt-5', hours: ['a', 1] }] })).toEqual([
      'models › gpt-5 › hours › 1: is no text',
    ]);
  });

  test('names an unknown key', () => {
    expect(problems({ models: [{ id: 'gpt-5', hours: [], hour: 1 }] })).toEqual([
      'models › gpt-5: has an unknown key, hour',
    ]);
  });

  test('finds nothing in what is right', () => {
    expect(problems({ models: [] })).toEqual([]);
  });
});
