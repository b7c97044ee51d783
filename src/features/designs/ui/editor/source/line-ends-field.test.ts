import { history, undo } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLineEnds } from '../../../core/source/line-ends.ts';
import { fileText, lineEnds, offsetsIn, setLineEnds } from './line-ends-field.ts';

const stateOf = (file: string) => {
  const { body, ends } = splitLineEnds(file);
  return EditorState.create({ doc: body, extensions: [history(), lineEnds(ends)] });
};

const files = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'bc', '颜色'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('fileText', () => {
  test('is the file to the byte while nothing changes', () => {
    fc.assert(
      fc.property(files, fc.boolean(), (file, marked) => {
        const whole = marked ? `\uFEFF${file}` : file;
        expect(fileText(stateOf(whole))).toBe(whole);
      }),
    );
  });

  test('keeps the ends of lines that an edit leaves alone', () => {
    fc.assert(
      fc.property(
        files,
        fc.nat(),
        fc.nat(4),
        fc.constantFrom('', 'x', 'x\ny'),
        (file, at, length, insert) => {
          const state = stateOf(file);
          const from = at % (state.doc.length + 1);
          const to = Math.min(state.doc.length, from + length);
          const { toFile } = offsetsIn(state);
          const after = fileText(state.update({ changes: { from, to, insert } }).state);
          expect(after.startsWith(file.slice(0, toFile(from)))).toBe(true);
          expect(after.endsWith(file.slice(toFile(to)))).toBe(true);
        },
      ),
    );
  });

  test('gives new lines the end that the file mostly has', () => {
    const state = stateOf('a\r\nb\r\n').update({ changes: { from: 1, insert: '\nx' } }).state;
    expect(fileText(state)).toBe('a\r\nx\r\nb\r\n');
  });

  test('has its former line ends again once an import is undone', () => {
    let state = stateOf('a\r\nb').update({
      changes: { from: 0, to: 3, insert: 'c\nd' },
      effects: setLineEnds.of(splitLineEnds('c\nd').ends),
    }).state;
    expect(fileText(state)).toBe('c\nd');
    undo({
      state,
      dispatch: (transaction) => {
        state = transaction.state;
      },
    });
    expect(fileText(state)).toBe('a\r\nb');
  });
});
