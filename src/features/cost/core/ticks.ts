const steps = [1, 2, 2.5, 5, 10];

/** Round values from 0 up to `end`, at most `most` of them after 0. */
export function ticks(end: number, most: number): readonly number[] {
  if (!(end > 0)) return [0];
  const raw = end / most;
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const step = magnitude * (steps.find((candidate) => candidate * magnitude >= raw) ?? 10);
  const count = Math.floor(end / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
