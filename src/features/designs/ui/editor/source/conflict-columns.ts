import type { EditorView } from '@codemirror/view';
import { padsField, rowHeight, setPads } from './conflict-decorations.ts';
import { spotsField } from './conflict-spots.ts';

/** Height of each hunk without the pads around it, in pixels. */
const naturalHeights = (view: EditorView): number[] => {
  const spots = view.state.field(spotsField);
  const pads = view.state.field(padsField);
  // What hangs above the line at a place: pads of hunks that end there, rows of empty conflicts.
  const above = new Map<number, number>();
  return spots.map(({ hunk, from, to }, index) => {
    const row = hunk.kind === 'conflict' ? rowHeight : 0;
    const hung = above.get(from) ?? 0;
    const height = to === from ? row : view.lineBlockAt(to).top - view.lineBlockAt(from).top - hung;
    const added = pads[index] ?? 0;
    above.set(to, (above.get(to) ?? 0) + added + (to === from ? row : 0));
    return height;
  });
};

const padsFor = (views: readonly EditorView[]): number[][] => {
  const heights = views.map(naturalHeights);
  return heights.map((own) =>
    own.map((height, index) => {
      const tallest = Math.max(...heights.map((column) => column[index] ?? 0));
      const missing = Math.round(tallest - height);
      return missing < 2 ? 0 : missing;
    }),
  );
};

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  Math.max(a.length, b.length) === 0 || (a.length === b.length && a.every((one, at) => one === b[at]));

/** Gives every hunk the same height in all columns; without `aligned`, its own. */
export const alignColumns = (views: readonly EditorView[], aligned: boolean): void => {
  const pads = aligned ? padsFor(views) : views.map(() => []);
  views.forEach((view, index) => {
    const own = pads[index] ?? [];
    if (!isSame(own, view.state.field(padsField))) view.dispatch({ effects: setPads.of(own) });
  });
};

/** Scrolls the others where one is scrolled; returns how to stop that. */
export const scrollTogether = (views: readonly EditorView[], isOn: () => boolean): (() => void) => {
  const stop = new AbortController();
  for (const { scrollDOM } of views) {
    const follow = () => {
      if (!isOn()) return;
      for (const other of views) {
        if (Math.abs(other.scrollDOM.scrollTop - scrollDOM.scrollTop) > 1)
          other.scrollDOM.scrollTop = scrollDOM.scrollTop;
      }
    };
    scrollDOM.addEventListener('scroll', follow, { signal: stop.signal, passive: true });
  }
  return () => stop.abort();
};
