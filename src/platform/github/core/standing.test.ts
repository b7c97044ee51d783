import { describe, expect, test } from 'vitest';
import { standingOf } from './standing.ts';

describe('standingOf', () => {
  test.each([
    ['what we started from', 'base', 'base', 'ours', 'clear'],
    ['no file, as expected', null, null, 'ours', 'clear'],
    ['our text already', 'ours', 'base', 'ours', 'settled'],
    ['our text where we expected no file', 'ours', null, 'ours', 'settled'],
    ['a text we have not seen', 'theirs', 'base', 'ours', 'changed'],
    ['a file where we expected none', 'theirs', null, 'ours', 'created'],
    ['no file where we expected one', null, 'base', 'ours', 'deleted'],
    ['the file we want to delete', 'base', 'base', null, 'clear'],
    ['nothing where we want nothing', null, 'base', null, 'settled'],
    ['a changed file that we want to delete', 'theirs', 'base', null, 'changed'],
    ['a text that is what we have and what we want', 'base', 'base', 'base', 'settled'],
  ] as const)('judges %s', (_what, there, expected, ours, standing) => {
    expect(standingOf(there, expected, ours)).toBe(standing);
  });
});
