import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { splitLineEnds } from '../../../core/source/line-ends.ts';
import { basisOf } from './findings.ts';
import { lineEnds } from './line-ends-field.ts';

const stateOf = (file: string) => {
  const { body, ends } = splitLineEnds(file);
  return EditorState.create({ doc: body, extensions: [lineEnds(ends)] });
};

/** What stands in the document of `now` where `word` stood in `then`. */
const found = (then: string, now: string, word: string): string => {
  const state = stateOf(now);
  const { toBody, changes } = basisOf(state, then);
  const from = then.indexOf(word);
  const start = changes.mapPos(toBody(from), 1);
  return state.sliceDoc(start, Math.max(start, changes.mapPos(toBody(from + word.length), -1)));
};

describe('basisOf', () => {
  test('finds a place of the present text, line ends and byte order mark included', () => {
    const file = '\uFEFFa\r\nb\r\ncolor\r\n';
    expect(found(file, file, 'color')).toBe('color');
  });

  test('finds a place of an older text after an edit before it', () => {
    expect(found('a\ncolor\n', 'a\nnew\ncolor\n', 'color')).toBe('color');
    expect(found('a\r\ncolor\r\n', 'new\r\na\r\ncolor\r\n', 'color')).toBe('color');
  });

  test('keeps a place that was edited inside, and empties one that is gone', () => {
    expect(found('a color b', 'a colour b', 'color')).toBe('colour');
    expect(found('a color b', 'a b', 'color')).toBe('');
  });
});
