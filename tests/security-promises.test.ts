import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, promise, shown, file, words] = /^\| (.+?) \| \[`(.+?)`\]\((.+?)\): "(.+)" \|$/.exec(line) ?? [];
    return promise === undefined ? [] : [{ promise, shown, file: file ?? '', words: words ?? '' }];
  });

describe('the promises of SECURITY.md', () => {
  test('are a table', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  test.each(rows)('$promise: its test exists under these words', ({ shown, file, words }) => {
    expect(shown).toBe(file);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(words);
  });
});
