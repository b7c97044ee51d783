import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, type Line, type Range, RangeSet } from '@codemirror/state';
import {
  type Command,
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { cssColor, parseColor } from '../../../core/color.ts';
import { type ColorRange, proseColors, yamlColors } from '../../../core/source/color-ranges.ts';
import { referenceColor } from '../../../core/source/reference-color.ts';
import { isYaml } from './language.ts';
import { offsetsIn } from './line-ends-field.ts';
import { modelField, setModel } from './shared-model.ts';

export interface Picked {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

type OnPick = (at: Picked) => void;

/** What a swatch does when pressed, and its accessible name for a color. */
export interface Press {
  readonly name: (color: string) => string;
  readonly onPick: OnPick;
}

/** A color in the document, by offsets of the document. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: ColorRange['kind'];
  /** Null for a reference that leads to no color. */
  readonly css: string | null;
}

const cssOf = (range: ColorRange, state: EditorState): string | null => {
  const model = state.field(modelField);
  const color =
    range.kind === 'color' ? parseColor(range.text) : model && referenceColor(range.text.slice(1, -1), model);
  return color === null ? null : cssColor(color);
};

const colorsIn = (state: EditorState, line: Line): Found[] => {
  const ranges = isYaml(state, line.from) ? yamlColors(line.text) : proseColors(line.text);
  return ranges.map((range) => ({
    from: line.from + range.from,
    to: line.from + range.to,
    kind: range.kind,
    css: cssOf(range, state),
  }));
};

const pick = (view: EditorView, { from, to, css }: Found, onPick: OnPick): boolean => {
  const place = view.coordsAtPos(from);
  if (css === null || place === null) return false;
  const { toFile } = offsetsIn(view.state);
  const { left, top, bottom } = place;
  onPick({ from: toFile(from), to: toFile(to), color: css, left, top, bottom });
  return true;
};

const picked = (view: EditorView, swatch: HTMLElement, onPick: OnPick): void => {
  const at = view.posAtDOM(swatch);
  const found = colorsIn(view.state, view.state.doc.lineAt(at)).find(({ from }) => from >= at);
  if (found !== undefined) pick(view, found, onPick);
};

class Swatch extends WidgetType {
  readonly css: string;
  readonly press: Press | null;

  constructor(css: string, press: Press | null) {
    super();
    this.css = css;
    this.press = press;
  }

  override eq(other: Swatch): boolean {
    return other.css === this.css;
  }

  override toDOM(view: EditorView): HTMLElement {
    const swatch = document.createElement(this.press === null ? 'span' : 'button');
    swatch.className = 'se-swatch';
    const fill = swatch.appendChild(document.createElement('i'));
    fill.style.backgroundColor = this.css;
    if (!(swatch instanceof HTMLButtonElement) || this.press === null) return swatch;
    const { onPick } = this.press;
    swatch.type = 'button';
    swatch.tabIndex = -1;
    swatch.setAttribute('aria-label', this.press.name(this.css));
    swatch.addEventListener('mousedown', (event) => event.preventDefault());
    swatch.addEventListener('click', () => picked(view, swatch, onPick));
    return swatch;
  }
}

const reference = Decoration.mark({ class: 'se-reference' });

/** Keeps a swatch and a short value on one line. */
const together = Decoration.mark({ class: 'se-together', inclusiveStart: true });
const short = 12;

const startOf = (state: EditorState, { from }: Found): number =>
  /["']/.test(state.sliceDoc(from - 1, from)) ? from - 1 : from;

const decorated = (state: EditorState, found: Found, press: Press | null): Range<Decoration>[] => [
  ...(found.css === null
    ? []
    : [Decoration.widget({ widget: new Swatch(found.css, press), side: 1 }).range(startOf(state, found))]),
  ...(found.kind === 'color' && found.to - found.from <= short
    ? [together.range(startOf(state, found), found.to)]
    : []),
  ...(found.kind === 'reference' ? [reference.range(found.from, found.to)] : []),
];

const inProse = /\{[a-z]+\.[\w.-]+\}/g;

const proseReferences = (line: Line): Range<Decoration>[] =>
  [...line.text.slice(0, 2_000).matchAll(inProse)].map((match) =>
    reference.range(line.from + match.index, line.from + match.index + match[0].length),
  );

const decorations = ({ state, visibleRanges }: EditorView, press: Press | null): DecorationSet => {
  const found: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      found.push(...colorsIn(state, line).flatMap((one) => decorated(state, one, press)));
      if (!isYaml(state, line.from)) found.push(...proseReferences(line));
      at = line.to + 1;
    }
  }
  return RangeSet.of(found, true);
};

const needsNew = (update: ViewUpdate): boolean =>
  update.docChanged ||
  update.viewportChanged ||
  syntaxTree(update.startState) !== syntaxTree(update.state) ||
  update.transactions.some(({ effects }) => effects.some((effect) => effect.is(setModel)));

/** A swatch before each color in view; a button where it can be pressed. */
export const swatches = (press: Press | null): Extension =>
  ViewPlugin.define(
    (view) => ({
      decorations: decorations(view, press),
      update(update) {
        if (needsNew(update)) this.decorations = decorations(update.view, press);
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  );

/** Opens the picker for the color at the cursor, or the first one of its line. */
export const pickAtCursor =
  (onPick: OnPick): Command =>
  (view) => {
    const { head } = view.state.selection.main;
    const found = colorsIn(view.state, view.state.doc.lineAt(head)).filter(({ css }) => css !== null);
    const at = found.find(({ from, to }) => from <= head && head <= to) ?? found[0];
    return at !== undefined && pick(view, at, onPick);
  };
