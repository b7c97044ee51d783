import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '#features/designs/core/lint.ts';
import { absurdDesigns, hostileDesigns } from './fixtures/hostile-designs.ts';

/** Far above what any of them takes (`npm run bench -- designs` prints that), and far below a hang. */
const limit = 2_000;

const busyFor = (text: string): number => {
  const start = process.threadCpuUsage();
  lint(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
};

describe('lint', () => {
  test.each([...hostileDesigns, ...absurdDesigns])('comes to an end: $name', ({ text }) => {
    expect(busyFor(text)).toBeLessThan(limit);
  });

  test('never throws and comes to an end, whatever the text', () => {
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
          expect(busyFor(one)).toBeLessThan(limit);
      }),
      { numRuns: 500 },
    );
  });
});
