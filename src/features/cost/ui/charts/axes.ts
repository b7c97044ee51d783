import { type Markish, ruleY, text } from '@observablehq/plot';

/** Height of a picture, and the room around what it draws. */
export const frame = { height: 272, marginTop: 24, marginBottom: 28, marginLeft: 0 } as const;

/** Under this width a picture has room for fewer ticks. */
export const isNarrow = (width: number): boolean => width < 480;

/** Where a share of the height, from the foot, is in pixels. */
export const heightAt = (share: number): number =>
  frame.marginTop + (1 - share) * (frame.height - frame.marginTop - frame.marginBottom);

interface Level {
  readonly value: number;
  readonly text: string;
}

/** Hairlines over the first level, which is the foot. */
export const levelLines = (levels: readonly Level[]): Markish[] => [
  ruleY(levels.slice(1), { y: 'value', className: 'grid' }),
  ruleY(levels.slice(0, 1), { y: 'value', className: 'base' }),
];

/** Each level's text stands on its line; drawn after what may cross it. */
export const levelTexts = (levels: readonly Level[]): Markish =>
  text(levels, {
    y: 'value',
    text: 'text',
    frameAnchor: 'left',
    textAnchor: 'start',
    lineAnchor: 'bottom',
    dy: -5,
    className: 'tick',
  });

/** Values under the foot; one at an end of the axis keeps within it. */
export function footMarks(values: readonly number[], end: number, write: (value: number) => string) {
  const anchors = {
    start: values.filter((value) => value === 0),
    middle: values.filter((value) => value > 0 && value < end * 0.999),
    end: values.filter((value) => value >= end * 0.999),
  } as const;
  return (['start', 'middle', 'end'] as const).map((textAnchor) =>
    text(anchors[textAnchor], {
      x: (value) => value,
      text: write,
      textAnchor,
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 10,
      className: 'tick',
    }),
  );
}
