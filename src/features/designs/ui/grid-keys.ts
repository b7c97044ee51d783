/** How many cells stand in the first row. */
const columns = (cells: readonly HTMLElement[]): number => {
  const top = cells[0]?.getBoundingClientRect().top;
  const next = cells.findIndex((cell) => cell.getBoundingClientRect().top !== top);
  return next === -1 ? cells.length : next;
};

/** Where an arrow key leads from cell `at`; null for keys that move nothing. */
export const moved = (key: string, at: number, count: number, perRow: number): number | null => {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: perRow,
    ArrowUp: -perRow,
  };
  const step = steps[key];
  if (step !== undefined) {
    const next = at + step;
    return next < 0 || next >= count ? null : next;
  }
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
};

/** Lets arrows, Home and End move the focus over a grid of links. */
export const moveInGrid = (event: KeyboardEvent, cells: readonly HTMLElement[]): void => {
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? cells.indexOf(activeElement) : -1;
  if (at === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = moved(event.key, at, cells.length, columns(cells));
  if (next === null) return;
  event.preventDefault();
  cells[next]?.focus();
};
