import { historyField } from '@codemirror/commands';
import { EditorState, type EditorStateConfig } from '@codemirror/state';

/** Characters of JSON; the oldest steps go first. */
const maxLength = 400_000;

interface Steps {
  readonly done: readonly unknown[];
  readonly undone: readonly unknown[];
}

interface Saved {
  readonly print: string;
  readonly selection: unknown;
  readonly steps: Steps;
}

/** FNV-1a over the document, beside its length: enough to see that a history belongs to another text. */
const printOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}:${hash >>> 0}`;
};

const bounded = ({ done, undone }: Steps): Steps => {
  const kept: unknown[] = [];
  let room = maxLength;
  for (const step of done.toReversed()) {
    room -= JSON.stringify(step).length;
    if (room < 0) break;
    kept.unshift(step);
  }
  return { done: kept, undone: JSON.stringify(undone).length > room ? [] : undone };
};

/** The undo history as JSON, tied to the text it belongs to. */
export const saveHistory = (state: EditorState): unknown => {
  const { selection, history } = state.toJSON({ history: historyField }) as {
    selection: unknown;
    history: Steps;
  };
  const saved: Saved = { print: printOf(state.sliceDoc()), selection, steps: bounded(history) };
  return saved;
};

const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' && value !== null && 'print' in value && 'steps' in value && 'selection' in value;

/** A state with a saved history, or a fresh one where that doesn't fit the text. */
export const stateWith = (
  saved: unknown,
  config: EditorStateConfig & { readonly doc: string },
): EditorState => {
  if (!isSaved(saved) || saved.print !== printOf(config.doc)) return EditorState.create(config);
  try {
    const json = { doc: config.doc, selection: saved.selection, history: saved.steps };
    return EditorState.fromJSON(json, config, { history: historyField });
  } catch {
    return EditorState.create(config);
  }
};
