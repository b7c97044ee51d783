import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineChanges, pieces } from './line-changes.ts';

const file = fc
  .array(fc.constantFrom('# Rules', 'Use tabs.', 'Never guess.', '', '夜里说实话。'), { maxLength: 8 })
  .map((lines) => lines.join('\n'));

describe('lineChanges', () => {
  test('the same file has no changes', () => {
    expect(lineChanges('a\nb', 'a\nb')).toBeNull();
  });

  test('lines that only come leave all others as they are', () => {
    expect(lineChanges('a\nz', 'a\nb\nc\nz')).toEqual({
      before: 1,
      after: 1,
      removed: { text: '', marks: [] },
      added: { text: 'b\nc', marks: [] },
    });
  });

  test('a changed line is marked on both sides', () => {
    const changes = lineChanges('a\nOpens at dusk.\nz', 'a\nOpens at dawn.\nz');
    expect(changes?.removed.marks).toEqual([{ from: 9, to: 13 }]);
    expect(changes?.added.marks).toEqual([{ from: 9, to: 13 }]);
  });

  test('a line break at the end is no line', () => {
    expect(lineChanges('a\nb\n', 'a\nb\n\nc\n')).toMatchObject({
      before: 2,
      after: 0,
      added: { text: '\nc' },
    });
  });

  test('the kept lines and the changed ones make up both files', () => {
    fc.assert(
      fc.property(file, file, (existing, merged) => {
        const changes = lineChanges(`${existing}\n`, `${merged}\n`);
        if (changes === null) return existing === merged;
        const [was, is] = [existing.split('\n'), merged.split('\n')];
        const { before, after, removed, added } = changes;
        const start = was.slice(0, before);
        const end = was.slice(was.length - after);
        const whole = (changed: string, lines: readonly string[]): string =>
          [...start, ...(lines.length > before + after ? [changed] : []), ...end].join('\n');
        return whole(removed.text, was) === existing && whole(added.text, is) === merged;
      }),
    );
  });
});

describe('pieces', () => {
  test('joined, they are the text', () => {
    fc.assert(
      fc.property(file, file, (existing, merged) => {
        const changes = lineChanges(existing, merged);
        if (changes === null) return true;
        return [changes.removed, changes.added].every(
          (marked) =>
            pieces(marked)
              .map(({ text }) => text)
              .join('') === marked.text,
        );
      }),
    );
  });
});
