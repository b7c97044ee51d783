import { invertedEffects, isolateHistory } from '@codemirror/commands';
import {
  EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import { z } from '#lib/zod.ts';

/** Lines without their ends; joined they are the file. */
export interface ConflictHunk {
  readonly kind: 'same' | 'theirs' | 'yours' | 'both' | 'conflict';
  readonly base: readonly string[];
  readonly theirs: readonly string[];
  readonly yours: readonly string[];
}

export type ConflictChoice = 'theirs' | 'yours' | 'both' | 'base';

/** Where a hunk stands: whole lines with their ends, so an empty one is an empty range. */
export interface Spot {
  readonly hunk: ConflictHunk;
  readonly from: number;
  readonly to: number;
  /** `typed`: someone wrote over it. Null for an open conflict and for what is none. */
  readonly choice: ConflictChoice | 'typed' | null;
}

export type Side = 'theirs' | 'result' | 'yours';

const chosen = (hunk: ConflictHunk, choice: ConflictChoice): readonly string[] =>
  choice === 'both' ? [...hunk.theirs, ...hunk.yours] : hunk[choice];

const linesIn = (hunk: ConflictHunk, side: Side): readonly string[] => {
  if (side !== 'result') return hunk[side];
  return hunk.kind === 'conflict' || hunk.kind === 'same'
    ? hunk.base
    : chosen(hunk, hunk.kind === 'yours' ? 'yours' : 'theirs');
};

const withEnds = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** The text of one side and where the hunks stand in it. Every line has an end there, the last one of the file too. */
export const spotsOf = (
  hunks: readonly ConflictHunk[],
  side: Side,
): { readonly doc: string; readonly spots: Spot[] } => {
  let doc = '';
  const spots = hunks.map((hunk): Spot => {
    const from = doc.length;
    doc += withEnds(linesIn(hunk, side));
    return { hunk, from, to: doc.length, choice: null };
  });
  return { doc, spots };
};

const keptSchema = z.object({
  text: z.string(),
  spots: z.array(
    z.tuple([z.int(), z.int(), z.nullable(z.enum(['theirs', 'yours', 'both', 'base', 'typed']))]),
  ),
});

type Kept = z.infer<typeof keptSchema>;

/** The result as it stands, for `restored`. */
export const keptOf = (state: EditorState): string => {
  const spots = state
    .field(spotsField)
    .map(({ from, to, choice }): Kept['spots'][number] => [from, to, choice]);
  return JSON.stringify({ text: state.doc.sliceString(0, state.doc.length, '\n'), spots } satisfies Kept);
};

const parsed = (kept: string): Kept | null => {
  try {
    const read = z.safeParse(keptSchema, JSON.parse(kept));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** A result that was kept of these hunks; null where it is of others. */
export const restored = (
  hunks: readonly ConflictHunk[],
  kept: string,
): { readonly doc: string; readonly spots: Spot[] } | null => {
  const read = parsed(kept);
  if (read === null || read.spots.length !== hunks.length) return null;
  const spots = read.spots.flatMap(([from, to, choice], at): Spot[] => {
    const hunk = hunks[at];
    const end = read.spots[at - 1]?.[1] ?? 0;
    return hunk && from >= end && from <= to && to <= read.text.length ? [{ hunk, from, to, choice }] : [];
  });
  return spots.length === hunks.length ? { doc: read.text, spots } : null;
};

interface Chosen {
  readonly index: number;
  readonly choice: ConflictChoice;
  readonly length: number;
}

const setChoice = StateEffect.define<Chosen>();
const setSpots = StateEffect.define<readonly Spot[]>();

export const isOpen = ({ hunk, choice }: Spot): boolean => hunk.kind === 'conflict' && choice === null;

const isTouched = ({ from, to }: Spot, { changes }: Transaction): boolean => {
  let touched = false;
  changes.iterChangedRanges((start, end) => {
    if (start < to && (end > from || (start === end && start >= from))) touched = true;
  });
  return touched;
};

const afterChoice = (
  spots: readonly Spot[],
  { changes }: Transaction,
  { index, choice, length }: Chosen,
): Spot[] =>
  spots.map((spot, at) => {
    if (at === index) return { ...spot, to: spot.from + length, choice };
    const side = at < index ? -1 : 1;
    return { ...spot, from: changes.mapPos(spot.from, side), to: changes.mapPos(spot.to, side) };
  });

const afterTyping = (spots: readonly Spot[], transaction: Transaction): Spot[] =>
  spots.map((spot) => {
    const from = transaction.changes.mapPos(spot.from, -1);
    const to = Math.max(from, transaction.changes.mapPos(spot.to, -1));
    return {
      ...spot,
      from,
      to,
      choice: isOpen(spot) && isTouched(spot, transaction) ? 'typed' : spot.choice,
    };
  });

export const spotsField = StateField.define<readonly Spot[]>({
  create: () => [],
  update(spots, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setSpots)) return effect.value;
      if (effect.is(setChoice)) return afterChoice(spots, transaction, effect.value);
    }
    return transaction.docChanged ? afterTyping(spots, transaction) : spots;
  },
});

const settles = (transaction: Transaction): boolean =>
  transaction.docChanged &&
  transaction.startState.field(spotsField).some((spot) => isOpen(spot) && isTouched(spot, transaction));

const decides = ({ effects }: Transaction): boolean =>
  effects.some((effect) => effect.is(setSpots) || effect.is(setChoice));

/** Undo brings a conflict back as it stood, so its step must begin where the conflict was settled. */
const undoable: Extension = [
  invertedEffects.of((transaction) =>
    decides(transaction) || settles(transaction)
      ? [setSpots.of(transaction.startState.field(spotsField))]
      : [],
  ),
  EditorState.transactionExtender.of((transaction) =>
    settles(transaction) && !decides(transaction) ? { annotations: isolateHistory.of('before') } : null,
  ),
];

export const conflictSpots = (spots: readonly Spot[]): Extension => [spotsField.init(() => spots), undoable];

/** Puts a choice into the result, as one step of the history; null where the hunk is no conflict. */
export const choiceOf = (
  state: EditorState,
  index: number,
  choice: ConflictChoice,
): TransactionSpec | null => {
  const spot = state.field(spotsField)[index];
  if (spot?.hunk.kind !== 'conflict') return null;
  const insert = withEnds(chosen(spot.hunk, choice));
  return {
    changes: { from: spot.from, to: spot.to, insert },
    effects: setChoice.of({ index, choice, length: insert.length }),
    annotations: isolateHistory.of('full'),
    userEvent: 'input.choice',
  };
};

export const openConflicts = (state: EditorState): number => state.field(spotsField).filter(isOpen).length;

/** The result without the line end that only the editor adds. */
export const resultText = ({ doc }: EditorState): string =>
  doc.sliceString(0, doc.length, '\n').replace(/\n$/, '');
