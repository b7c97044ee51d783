import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  isolateHistory,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { foldKeymap } from '@codemirror/language';
import { type ChangeSpec, Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { DesignModel } from '../../../core/model.ts';
import type { DesignProblem } from '../../../core/problem.ts';
import type { TextEdit } from '../../../core/quick-fixes.ts';
import { splitLineEnds } from '../../../core/source/line-ends.ts';
import { singleChange } from '../../../core/source/single-change.ts';
import type { SourceWords } from '../../../i18n/source-editor.en.ts';
import type { Checked } from '../use-lint.ts';
import { changeGutter } from './change-gutter.ts';
import { findingCard } from './finding-card.ts';
import {
  applyEdits,
  basisField,
  basisOf,
  type FindingSource,
  findingSource,
  showFindings,
} from './findings.ts';
import { folding } from './folding.ts';
import { fileText, lineEnds, offsetsIn, setLineEnds } from './line-ends-field.ts';
import { marksGutter } from './marks-gutter.ts';
import { saveHistory, stateWith } from './saved-history.ts';
import { modelField, setModel } from './shared-model.ts';
import { sourceView } from './source-view.ts';
import { type Picked, pickAtCursor, swatches } from './swatches.ts';

export interface SourceEditorOptions extends FindingSource {
  readonly parent: HTMLElement;
  readonly text: string;
  /** A state saved earlier by `history()`; ignored where it does not fit the text. */
  readonly history?: unknown;
  /** What is known at the start: drawn at once. */
  readonly checked: Checked;
  readonly words: SourceWords;
  /** Accessible name. */
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  readonly onSave: () => void;
  /** A swatch was clicked, or Alt-Enter pressed on a color. Offsets are those of `text()`. */
  readonly onPick?: (at: Picked) => void;
}

/** Offsets are UTF-16 units of the file, line ends and byte order mark included. */
export interface SourceEditor {
  /** By minimal change and as one step of the history. */
  readonly setText: (text: string) => void;
  readonly text: () => string;
  /** `of` is the text they were found in. */
  readonly setFindings: (findings: readonly DesignProblem[], of: string) => void;
  readonly setModel: (model: DesignModel | null) => void;
  readonly setBase: (savedText: string | null) => void;
  /** One step of the history. `of` is the text the edits were made for, where that is not the present one. */
  readonly apply: (edits: readonly TextEdit[], of?: string) => void;
  readonly reveal: (from: number, to: number) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly history: () => unknown;
  readonly focus: () => void;
  readonly destroy: () => void;
}

const editing: Extension = [
  history({ minDepth: 300 }),
  EditorState.allowMultipleSelections.of(true),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  EditorView.lineWrapping,
  changeGutter,
  lineNumbers(),
  marksGutter,
  findingCard,
  basisField,
  keymap.of([...historyKeymap, ...foldKeymap, indentWithTab, ...defaultKeymap]),
];

const save = (onSave: () => void) => () => {
  onSave();
  return true;
};

const whileTyping = new Compartment();

const extensions = (options: SourceEditorOptions, helpId: string): Extension => [
  sourceView(options.words),
  keymap.of([
    { key: 'Mod-s', run: save(options.onSave), preventDefault: true },
    ...(options.onPick === undefined ? [] : [{ key: 'Alt-Enter', run: pickAtCursor(options.onPick) }]),
  ]),
  swatches(options.onPick === undefined ? null : { name: options.words.swatch, onPick: options.onPick }),
  folding(options.words),
  whileTyping.of([]),
  editing,
  findingSource.of(options),
  EditorView.contentAttributes.of({
    'aria-label': options.label,
    'aria-describedby': helpId,
    spellcheck: 'false',
    autocapitalize: 'off',
    autocorrect: 'off',
  }),
];

const helpFor = (options: SourceEditorOptions): HTMLElement => {
  const help = document.createElement('p');
  help.className = 'se-help';
  help.id = `source-help-${crypto.randomUUID()}`;
  help.textContent = options.words.help;
  return options.parent.appendChild(help);
};

type Typing = typeof import('./typing.ts');

/** By as many small changes as can be told apart, or else by one. */
const changesTo = (before: string, after: string, diff: Typing['diff'] | undefined): ChangeSpec =>
  diff === undefined
    ? (singleChange(before, after) ?? [])
    : diff(before, after, { scanLimit: 500, timeout: 60 }).map(({ fromA, toA, fromB, toB }) => ({
        from: fromA,
        to: toA,
        insert: after.slice(fromB, toB),
      }));

const replaceText = (view: EditorView, text: string, diff: Typing['diff'] | undefined): void => {
  const { body, ends } = splitLineEnds(text);
  const changes = changesTo(view.state.sliceDoc(), body, diff);
  view.dispatch({
    changes,
    effects: setLineEnds.of(ends),
    annotations: isolateHistory.of('full'),
    userEvent: 'input.import',
  });
};

/** The editor of a DESIGN.md: a CodeMirror view in `parent`. */
export const createSourceEditor = (options: SourceEditorOptions): SourceEditor => {
  const help = helpFor(options);
  let typing: Typing | null = null;
  let base: string | null = null;
  /** At the first focus, or once there is something to compare with; where it can't be fetched, at a later one. */
  const fetchTyping = async (): Promise<void> => {
    if (typing !== null) return;
    const fetched = await import('./typing.ts').catch(() => null);
    if (fetched === null || typing !== null) return;
    typing = fetched;
    view.dispatch({ effects: whileTyping.reconfigure(typing.typing) });
    if (base !== null) typing.setBase(view, base);
  };
  const onFocus = EditorView.domEventHandlers({
    focus: () => {
      options.onFocus();
      void fetchTyping();
    },
  });
  const { body, ends } = splitLineEnds(options.text);
  const state = stateWith(options.history, {
    doc: body,
    extensions: [extensions(options, help.id), onFocus, lineEnds(ends)],
  });
  const { checked } = options;
  let shown = checked.lint.findings;
  const view = new EditorView({
    parent: options.parent,
    state: state.update(
      { effects: setModel.of(checked.model) },
      ...(checked.text === null ? [] : showFindings(state, shown, checked.text)),
    ).state,
    // The text is told before it is drawn, so that a worker reads it meanwhile.
    dispatchTransactions: (transactions, of) => {
      const last = transactions.at(-1);
      if (last && transactions.some(({ docChanged }) => docChanged)) options.onChange(fileText(last.state));
      of.update(transactions);
    },
  });
  const text = () => fileText(view.state);

  return {
    text,
    setText: (next) => replaceText(view, next, typing?.diff),
    setFindings: (findings, of) => {
      if (findings === shown) return;
      shown = findings;
      view.dispatch(...showFindings(view.state, findings, of));
    },
    setModel: (model) => {
      if (view.state.field(modelField) !== model) view.dispatch({ effects: setModel.of(model) });
    },
    setBase: (saved) => {
      base = saved;
      if (typing !== null) typing.setBase(view, saved);
      else if (saved !== null && saved !== text()) void fetchTyping();
    },
    apply: (edits, of = text()) => applyEdits(view, edits, basisOf(view.state, of)),
    reveal: (from, to) => {
      const { toBody } = offsetsIn(view.state);
      const [anchor, head] = [toBody(from), toBody(to)];
      view.dispatch({
        selection: { anchor, head },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    undo: () => undo(view),
    redo: () => redo(view),
    canUndo: () => undoDepth(view.state) > 0,
    canRedo: () => redoDepth(view.state) > 0,
    history: () => saveHistory(view.state),
    focus: () => view.focus(),
    destroy: () => {
      view.destroy();
      help.remove();
    },
  };
};
