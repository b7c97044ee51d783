import {
  type EditorState,
  type Extension,
  type Range,
  RangeSet,
  StateEffect,
  StateField,
} from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  GutterMarker,
  gutterLineClass,
  gutterWidgetClass,
  WidgetType,
} from '@codemirror/view';
import { isOpen, type Side, type Spot, spotsField } from './conflict-spots.ts';

/** Draws the row above a conflict, by its place among the hunks. */
export type DrawRow = (index: number, spot: Spot) => HTMLElement;

/** Height of that row in every column, in pixels. */
export const rowHeight = 36;

export const setPads = StateEffect.define<readonly number[]>();

/** Pixels left free below each hunk, so that the columns keep in step. */
export const padsField = StateField.define<readonly number[]>({
  create: () => [],
  update: (pads, { effects }) => effects.findLast((effect) => effect.is(setPads))?.value ?? pads,
});

export const expand = StateEffect.define<number>();

const expandedField = StateField.define<ReadonlySet<number>>({
  create: () => new Set(),
  update(expanded, { effects }) {
    const more = effects.flatMap((effect) => (effect.is(expand) ? [effect.value] : []));
    return more.length === 0 ? expanded : new Set([...expanded, ...more]);
  },
});

class Row extends WidgetType {
  readonly key: string;
  readonly draw: () => HTMLElement;
  constructor(key: string, draw: () => HTMLElement) {
    super();
    this.key = key;
    this.draw = draw;
  }
  override eq(other: Row): boolean {
    return other.key === this.key;
  }
  override get estimatedHeight(): number {
    return rowHeight;
  }
  override toDOM(): HTMLElement {
    return this.draw();
  }
}

class Pad extends WidgetType {
  readonly height: number;
  constructor(height: number) {
    super();
    this.height = height;
  }
  override eq(other: Pad): boolean {
    return other.height === this.height;
  }
  override get estimatedHeight(): number {
    return this.height;
  }
  override toDOM(): HTMLElement {
    const pad = document.createElement('div');
    pad.className = 'se-pad';
    pad.style.height = `${this.height}px`;
    return pad;
  }
}

const context = 3;
const worthHiding = 4;

interface Hidden {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The middle of a long stretch that is the same everywhere. */
const hiddenIn = (state: EditorState, spot: Spot, isFirst: boolean, isLast: boolean): Hidden | null => {
  if (spot.hunk.kind !== 'same' || spot.to <= spot.from) return null;
  const first = state.doc.lineAt(spot.from).number + (isFirst ? 0 : context);
  const last = state.doc.lineAt(spot.to - 1).number - (isLast ? 0 : context);
  if (last - first + 1 < worthHiding) return null;
  return { from: state.doc.line(first).from, to: state.doc.line(last).to, count: last - first + 1 };
};

const classOf = (spot: Spot, side: Side): string | null => {
  const { kind } = spot.hunk;
  if (kind === 'same') return null;
  if (kind === 'conflict') return isOpen(spot) && side === 'result' ? 'se-open' : 'se-side';
  return side === 'result' || kind === 'both' || kind === side ? 'se-merged' : null;
};

const lineStarts = (state: EditorState, { from, to }: Spot): number[] => {
  const starts: number[] = [];
  for (let at = from; at < to; at = state.doc.lineAt(at).to + 1) starts.push(at);
  return starts;
};

const lines = (state: EditorState, spot: Spot, className: string): Range<Decoration>[] => {
  const mark = Decoration.line({ class: className });
  return lineStarts(state, spot).map((at) => mark.range(at));
};

class LineMark extends GutterMarker {
  override elementClass: string;
  constructor(className: string) {
    super();
    this.elementClass = className;
  }
}

const gutterLines = (side: Side): Extension =>
  gutterLineClass.compute([spotsField, 'doc'], (state) => {
    const marks = state.field(spotsField).flatMap((spot) => {
      const className = classOf(spot, side);
      const mark = className === null ? null : new LineMark(className);
      return mark === null ? [] : lineStarts(state, spot).map((at) => mark.range(at));
    });
    return RangeSet.of(marks, true);
  });

export interface ConflictDrawing {
  readonly side: Side;
  readonly row: DrawRow;
  readonly alike: (index: number, count: number) => HTMLElement;
}

const decorationsOf = (state: EditorState, { side, row, alike }: ConflictDrawing): DecorationSet => {
  const spots = state.field(spotsField);
  const pads = state.field(padsField);
  const expanded = state.field(expandedField);
  const ranges = spots.flatMap((spot, index): Range<Decoration>[] => {
    const className = classOf(spot, side);
    const hidden = expanded.has(index)
      ? null
      : hiddenIn(state, spot, index === 0, index === spots.length - 1);
    const pad = pads[index] ?? 0;
    const key = `${index} ${spot.choice}`;
    return [
      ...(spot.hunk.kind === 'conflict'
        ? [
            Decoration.widget({
              widget: new Row(key, () => row(index, spot)),
              block: true,
              side: -1,
            }).range(spot.from),
          ]
        : []),
      ...(className === null ? [] : lines(state, spot, className)),
      ...(hidden === null
        ? []
        : [
            Decoration.replace({
              widget: new Row(`${index} ${hidden.count}`, () => alike(index, hidden.count)),
            }).range(hidden.from, hidden.to),
          ]),
      ...(pad === 0
        ? []
        : [Decoration.widget({ widget: new Pad(pad), block: true, side: -1 }).range(spot.to)]),
    ];
  });
  return RangeSet.of(ranges, true);
};

const besideRow = new LineMark('se-row-gutter');

const gutterRows = gutterWidgetClass.of((_view, widget) => (widget instanceof Row ? besideRow : null));

/** Rows over conflicts, colors of what merged, pads, and long stretches put away. */
export const conflictDrawing = (drawing: ConflictDrawing): Extension => {
  const drawn = StateField.define<DecorationSet>({
    create: (state) => decorationsOf(state, drawing),
    update(before, { docChanged, startState, state }) {
      const same = [spotsField, padsField, expandedField].every(
        (field: StateField<unknown>) => startState.field(field) === state.field(field),
      );
      return same && !docChanged ? before : decorationsOf(state, drawing);
    },
    provide: (field) => EditorView.decorations.from(field),
  });
  return [padsField, expandedField, drawn, gutterLines(drawing.side), gutterRows];
};
