import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseBlocks } from './prose.ts';

describe('proseBlocks', () => {
  test('reads a core and its traits as a paragraph and a list', () => {
    const blocks = proseBlocks('Core.\n- One.\n- Two.', []);
    expect(blocks.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['paragraph', 1],
      ['list', 2],
    ]);
    expect(blocks[1]?.lines[1]?.runs).toEqual([{ at: 15, text: 'Two.', edited: false }]);
  });

  test('marks the edited stretch of a line', () => {
    expect(proseBlocks('You pour slowly.', [{ from: 4, to: 8 }])[0]?.lines[0]?.runs).toEqual([
      { at: 0, text: 'You ', edited: false },
      { at: 4, text: 'pour', edited: true },
      { at: 8, text: ' slowly.', edited: false },
    ]);
  });

  test('carries an edit over a line break', () => {
    const [core, list] = proseBlocks('ab\n- cd', [{ from: 1, to: 6 }]);
    expect(core?.lines[0]?.runs.at(-1)).toEqual({ at: 1, text: 'b', edited: true });
    expect(list?.lines[0]?.runs).toEqual([
      { at: 5, text: 'c', edited: true },
      { at: 6, text: 'd', edited: false },
    ]);
  });

  test('loses no character but dashes and empty lines', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const shown = proseBlocks(text, []).flatMap(({ lines }) => lines.flatMap(({ runs }) => runs));
        for (const { at, text: run } of shown) expect(text.slice(at, at + run.length)).toBe(run);
        expect(
          shown
            .map((run) => run.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/^- +/gm, '').replace(/\s/g, ''));
      }),
    );
  });
});
