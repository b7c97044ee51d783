import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import {
  type Command,
  EditorView,
  keymap,
  showTooltip,
  type Tooltip,
  type TooltipView,
} from '@codemirror/view';
import { type FindingSource, findingNode, findingSource, findingsAt, type Shown } from './findings.ts';

interface OpenCard {
  readonly at: number;
  readonly shown: readonly Shown[];
  readonly focus: boolean;
  readonly source: FindingSource;
}

const setCard = StateEffect.define<OpenCard | null>();

const moveFocus = (card: HTMLElement, step: number): void => {
  const buttons: Element[] = [...card.querySelectorAll('button')];
  const now = document.activeElement === null ? -1 : buttons.indexOf(document.activeElement);
  const next = buttons[(now + step + buttons.length) % buttons.length];
  if (next instanceof HTMLElement) next.focus();
};

const close = (view: EditorView): boolean => {
  if (view.state.field(cardField) === null) return false;
  view.dispatch({ effects: setCard.of(null) });
  view.focus();
  return true;
};

const cardView = (view: EditorView, { shown, focus, source }: OpenCard): TooltipView => {
  const dom = document.createElement('div');
  dom.className = 'se-card';
  dom.setAttribute('role', 'dialog');
  dom.setAttribute('aria-label', source.words.problemsHere);
  dom.append(...shown.map(({ found }) => findingNode(view, found, source)));
  dom.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(view);
    else if (event.key === 'ArrowDown') moveFocus(dom, 1);
    else if (event.key === 'ArrowUp') moveFocus(dom, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { dom, mount: () => focus && dom.querySelector('button')?.focus() };
};

const cardField = StateField.define<Tooltip | null>({
  create: () => null,
  update(card, { docChanged, selection, effects }) {
    const set = effects.findLast((effect) => effect.is(setCard));
    if (set === undefined) return docChanged || selection !== undefined ? null : card;
    const open = set.value;
    return open === null ? null : { pos: open.at, above: false, create: (view) => cardView(view, open) };
  },
  provide: (field) => showTooltip.from(field),
});

/** Opens the findings of the line that holds `at`; says so where there are none. */
export const openCard = (view: EditorView, at: number, focus: boolean): boolean => {
  const line = view.state.doc.lineAt(at);
  const onLine = findingsAt(view.state, line.from, line.to);
  const here = onLine.filter(({ from, to }) => from <= at && at <= to);
  const shown = here.length > 0 ? here : onLine;
  const source = view.state.facet(findingSource);
  if (source === null) return false;
  const spoken = shown.map(({ found }) => source.sentence(found)).join(' ') || source.words.noProblem;
  const place = Math.max(line.from, shown[0]?.from ?? at);
  const effects = shown.length === 0 ? [] : [setCard.of({ at: place, shown, focus, source })];
  view.dispatch({ effects: [...effects, EditorView.announce.of(spoken)] });
  return true;
};

const step =
  (move: Command): Command =>
  (view) =>
    move(view) && openCard(view, view.state.selection.main.from, false);

export const findingCard: Extension = [
  cardField,
  Prec.high(
    keymap.of([
      { key: 'F8', run: step(nextDiagnostic), shift: step(previousDiagnostic), preventDefault: true },
      {
        key: 'Mod-.',
        run: (view) => openCard(view, view.state.selection.main.head, true),
        preventDefault: true,
      },
      { key: 'Escape', run: close },
    ]),
  ),
];
