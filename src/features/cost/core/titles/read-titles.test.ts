import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTitles } from './read-titles.ts';
import { titles } from './titles.ts';

const earned = ['cost-tamer', 'danger-oracle'] as const;

describe('readTitles', () => {
  test.each([
    ['the original’s', { version: 1, earnedTitleIds: earned }],
    ['a bare list', earned],
    [
      'everything exported',
      { format: 'hagicode-export', version: 1, values: { 'hagicode:cost-titles:v1': earned } },
    ],
  ])('%s', (_name, json) => {
    expect(readTitles(`\uFEFF${JSON.stringify(json)}\n`)).toEqual({
      ok: true,
      value: { ids: earned, unknown: 0 },
    });
  });

  test('what names no title is counted and left out, and each title counts once', () => {
    const earnedTitleIds = ['token-king', 'cost-tamer', 7, null, 'cost-tamer'];
    expect(readTitles(JSON.stringify({ version: 1, earnedTitleIds }))).toEqual({
      ok: true,
      value: { ids: ['cost-tamer'], unknown: 3 },
    });
  });

  test('any selection comes back, in the order shown', () => {
    const all = titles.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (ids) => {
        const read = readTitles(JSON.stringify({ version: 1, earnedTitleIds: ids }));
        expect(read).toEqual({ ok: true, value: { ids: all.filter((id) => ids.includes(id)), unknown: 0 } });
      }),
    );
  });

  test.each([
    ['', 'empty'],
    ['cost-tamer', 'not-json'],
    ['{"version":1,"earnedTitleIds":"cost-tamer"}', 'no-titles'],
    ['{"values":{}}', 'no-titles'],
    ['null', 'no-titles'],
    ['7', 'no-titles'],
  ])('%j is refused as %s', (text, reason) => {
    expect(readTitles(text)).toEqual({ ok: false, error: reason });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readTitles(text)));
  });
});
