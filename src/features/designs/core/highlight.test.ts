import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight } from './highlight.ts';

describe('highlight', () => {
  test('tells keys, references, headings and code apart', () => {
    const kinds = highlight('---\nink: "{colors.base}"\n---\n## Colors\nUse `ink`.\n').filter(
      ({ kind }) => kind !== 'plain',
    );
    expect(kinds).toEqual([
      { kind: 'key', text: 'ink:' },
      { kind: 'reference', text: '{colors.base}' },
      { kind: 'heading', text: '## Colors' },
      { kind: 'code', text: '`ink`' },
    ]);
  });

  test('loses no character', () => {
    const lines = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('---', '---\r', 'a: {b.c}', '## x', '`y`')),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const source = parts.join('\n');
        expect(
          highlight(source)
            .map(({ text }) => text)
            .join(''),
        ).toBe(source);
      }),
    );
  });
});
