import './conflict-editor.css';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { SourceWords } from '../../../i18n/source-editor.en.ts';
import { alignColumns, scrollTogether } from './conflict-columns.ts';
import { conflictDrawing, expand } from './conflict-decorations.ts';
import {
  type ConflictChoice,
  type ConflictHunk,
  choiceOf,
  conflictSpots,
  keptOf,
  openConflicts,
  restored,
  resultText,
  type Side,
  type Spot,
  spotsField,
  spotsOf,
} from './conflict-spots.ts';
import { sourceView } from './source-view.ts';
import { swatches } from './swatches.ts';

export interface ConflictEditorOptions {
  readonly parent: HTMLElement;
  readonly hunks: readonly ConflictHunk[];
  readonly words: SourceWords;
  /** What `onChange` was given before; without it, or where it is of other hunks, all conflicts are open. */
  readonly kept: string | undefined;
  /** With the result to be kept, and how many conflicts are still open. */
  readonly onChange: (kept: string, open: number) => void;
}

export interface ConflictEditor {
  /** `index` counts all hunks, from 0. */
  readonly choose: (index: number, choice: ConflictChoice) => void;
  /** An open conflict stands in it as it was before; nothing to save while `open()` is not 0. */
  readonly text: () => string;
  readonly open: () => number;
  readonly reveal: (index: number) => void;
  readonly destroy: () => void;
}

const sides: readonly Side[] = ['theirs', 'result', 'yours'];
const choices: readonly ConflictChoice[] = ['theirs', 'yours', 'both', 'base'];
const wide = '(min-width: 900px)';

const button = (label: string, onPress: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onPress);
  return made;
};

const titleOf = ({ hunks, words }: ConflictEditorOptions, index: number): string => {
  const conflicts = hunks.flatMap(({ kind }, at) => (kind === 'conflict' ? [at] : []));
  return words.conflict.at(conflicts.indexOf(index) + 1, conflicts.length);
};

type Choose = (index: number, choice: ConflictChoice) => void;

/** In the result every choice, in the other columns the one they hold. */
const rowDrawer =
  (side: Side, options: ConflictEditorOptions, choose: Choose) =>
  (index: number, spot: Spot): HTMLElement => {
    const words = options.words.conflict;
    const row = document.createElement('div');
    row.className = spot.choice === null ? 'se-row se-row-open' : 'se-row';
    const title = titleOf(options, index);
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', title);
    row.appendChild(document.createElement('span')).textContent = side === 'result' ? title : '';
    if (side !== 'result') {
      row.append(button(words.takeThis, () => choose(index, side)));
      return row;
    }
    for (const choice of choices) {
      const one = button(words.choices[choice], () => choose(index, choice));
      one.setAttribute('aria-pressed', String(spot.choice === choice));
      row.append(one);
    }
    return row;
  };

const editable: Extension = [history(), keymap.of([...historyKeymap, ...defaultKeymap])];
const readable: Extension = [
  EditorState.readOnly.of(true),
  EditorView.editable.of(false),
  EditorView.contentAttributes.of({ tabindex: '0' }),
];

const columnFor = (side: Side, title: string): HTMLElement => {
  const column = document.createElement('section');
  column.className = 'se-column';
  column.dataset['side'] = side;
  column.setAttribute('aria-label', title);
  column.appendChild(document.createElement('h2')).textContent = title;
  return column;
};

/** Buttons that show one column at a time, where there is no room for three. */
const switcher = (root: HTMLElement, { conflict: words }: SourceWords): ((shown: Side) => void) => {
  const group = document.createElement('div');
  group.className = 'se-sides';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.columns);
  const show = (shown: Side) => {
    root.dataset['shown'] = shown;
    for (const [at, one] of [...group.children].entries())
      one.setAttribute('aria-pressed', String(sides[at] === shown));
  };
  group.append(...sides.map((side) => button(words[side], () => show(side))));
  root.append(group);
  show('result');
  return show;
};

/** Theirs, the result and yours beside each other; the result can be written in. */
export const createConflictEditor = (options: ConflictEditorOptions): ConflictEditor => {
  const { words, hunks } = options;
  const root = options.parent.appendChild(document.createElement('div'));
  root.className = 'se-conflict';
  const show = switcher(root, words);
  const media = window.matchMedia(wide);
  let frame = 0;

  const viewFor = (side: Side): EditorView => {
    const before = side === 'result' && options.kept !== undefined ? restored(hunks, options.kept) : null;
    const { doc, spots } = before ?? spotsOf(hunks, side);
    const column = root.appendChild(columnFor(side, words.conflict[side]));
    const alike = (index: number, count: number) => {
      const shown = button(words.conflict.alike(count), () => {
        for (const view of views) view.dispatch({ effects: expand.of(index) });
      });
      shown.className = 'se-fold';
      shown.setAttribute('aria-expanded', 'false');
      return shown;
    };
    return new EditorView({
      parent: column,
      state: EditorState.create({
        doc,
        extensions: [
          sourceView(words),
          // A return that is part of a line stays one.
          EditorState.lineSeparator.of('\n'),
          EditorView.lineWrapping,
          lineNumbers(),
          swatches(null),
          conflictSpots(spots),
          conflictDrawing({ side, row: rowDrawer(side, options, choose), alike }),
          side === 'result' ? editable : readable,
          EditorView.contentAttributes.of({ 'aria-label': words.conflict[side], spellcheck: 'false' }),
          EditorView.updateListener.of((update) => {
            if (update.geometryChanged || update.docChanged) align();
            const settled = update.startState.field(spotsField) !== update.state.field(spotsField);
            if (side === 'result' && (update.docChanged || settled))
              options.onChange(keptOf(update.state), openConflicts(update.state));
          }),
        ],
      }),
    });
  };

  const align = () => {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => alignColumns(views, media.matches));
  };
  const choose: Choose = (index, choice) => {
    const spec = choiceOf(result.state, index, choice);
    if (spec !== null) result.dispatch(spec);
  };
  const theirs = viewFor('theirs');
  const result = viewFor('result');
  const views = [theirs, result, viewFor('yours')];
  const stopScrolling = scrollTogether(views, () => media.matches);
  media.addEventListener('change', align);
  align();

  return {
    choose,
    text: () => resultText(result.state),
    open: () => openConflicts(result.state),
    reveal: (index) => {
      show('result');
      const from = result.state.field(spotsField)[index]?.from ?? 0;
      result.dispatch({
        selection: { anchor: from },
        effects: [expand.of(index), EditorView.scrollIntoView(from, { y: 'center' })],
      });
      result.focus();
    },
    destroy: () => {
      window.cancelAnimationFrame(frame);
      media.removeEventListener('change', align);
      stopScrolling();
      for (const view of views) view.destroy();
      root.remove();
    },
  };
};
