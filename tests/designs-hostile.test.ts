import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '#features/designs/core/lint.ts';
import { maxLength } from '#features/designs/core/parse-design.ts';
import { hostileDesigns } from './fixtures/hostile-designs.ts';

const limit = 200;

/** Milliseconds that the thread is busy, the best of a few runs: how busy the machine is does not matter. */
const bestOf = (runs: number, work: () => void): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && best > limit / 4; run += 1) {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

const absurd: readonly (readonly [string, string])[] = [
  ['quotes in quotes', '> '.repeat(20_000)],
  ['lists in lists', `${'- '.repeat(20_000)}x`],
  ['lines of lists in lists', `${'- '.repeat(60)}x\n`.repeat(400)],
  ['open tags', `<a ${'b '.repeat(50_000)}`],
  ['open brackets', `${'['.repeat(50_000)}\n===\n`],
  ['definitions', `${'[a]: b\n'.repeat(10_000)}===\n`],
  ['brackets in a destination', `[a]: ${'('.repeat(50_000)}\n===\n`],
  ['a long rule', `${'* '.repeat(50_000)}x`],
  ['a long line of spaces', `a${' '.repeat(100_000)}\n===\n`],
  [
    'references in circles',
    `---\ncolors:\n${Array.from({ length: 2_000 }, (_, index) => `  c${index}: "{colors.c${(index + 1) % 2_000}}"\n`).join('')}---\n`,
  ],
  [
    'a key that slips often',
    `---\n${Array.from({ length: 2_000 }, (_, index) => `nam${index}: x\n`).join('')}---\n`,
  ],
  ['a long color', `---\ncolors:\n  a: "rgb(${'1 '.repeat(50_000)})"\n---\n`],
  ['a long length', `---\nspacing:\n  a: "${'1'.repeat(100_000)}px"\n---\n`],
];

describe('lint', () => {
  test.each(hostileDesigns.map(({ name, text }) => [name, text] as const))(
    'ends within 200 ms: %s',
    (_, text) => {
      expect(bestOf(8, () => lint(text))).toBeLessThan(limit);
    },
  );

  test.each(absurd)('ends within 200 ms: %s', (_, text) => {
    expect(text.length).toBeLessThan(maxLength);
    expect(bestOf(8, () => lint(text))).toBeLessThan(limit);
  });

  test('never throws and ends within 200 ms, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        ...[
          '---\n',
          'colors:\n',
          '  a: ',
          '"#fff"\n',
          '{colors.a}',
          '&x ',
          '*x',
          '- ',
          '[',
          '}',
          '\n',
          '```yaml\n',
        ],
        ...[
          '## Colors\n',
          ': ',
          '<div>',
          '\t',
          '\r\n',
          '> ',
          '===\n',
          '"',
          "'",
          '|',
          '\u0000',
          '\uFEFF',
          '\uD800',
        ],
      ),
    );
    const garbage = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(garbage, (text) => {
        for (const one of [text, `---\n${text}\n---\n`, `\`\`\`yaml\n${text}\n\`\`\`\n`])
          expect(bestOf(4, () => lint(one))).toBeLessThan(limit);
      }),
      { numRuns: 500 },
    );
  });
});
