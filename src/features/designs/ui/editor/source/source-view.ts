import './source-editor.css';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars, tooltips } from '@codemirror/view';
import type { SourceWords } from '../../../i18n/source-editor.en.ts';
import { designLanguage } from './language.ts';
import { modelField } from './shared-model.ts';

const edge = 8;

const tooltipSpace = (): { left: number; top: number; right: number; bottom: number } => ({
  left: edge,
  top: edge,
  right: window.innerWidth - edge,
  bottom: window.innerHeight - edge,
});

const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What every view of a DESIGN.md shares, editable or not. */
export const sourceView = (words: SourceWords): Extension => [
  modelField,
  EditorState.phrases.of(words.phrases),
  EditorView.editorAttributes.of({ class: 'source-editor' }),
  designLanguage,
  highlightSpecialChars(),
  tooltips({ tooltipSpace }),
  drawSelection({ cursorBlinkRate: isStill() ? 0 : 1_200 }),
];
