import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { dropCursor, keymap, rectangularSelection } from '@codemirror/view';
import { changeMarks } from './change-marks.ts';
import { completion } from './completion.ts';

export { diff } from '@codemirror/merge';
export { setBase } from './change-marks.ts';

/** What helps while one types, searches and compares with what is saved; a page that is only read does without. */
export const typing: Extension = [
  keymap.of([...closeBracketsKeymap, ...searchKeymap]),
  rectangularSelection(),
  dropCursor(),
  closeBrackets(),
  completion,
  search({ top: true }),
  highlightSelectionMatches({ minSelectionLength: 3 }),
  changeMarks,
];
