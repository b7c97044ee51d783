import { dot, line, type PlotOptions, ruleX, text } from '@observablehq/plot';
import type { Compared } from '../../core/comparison.ts';
import type { ChartsMessages } from '../../i18n/charts.ts';
import type { Figures } from '../figures.ts';
import { footMarks, frame, heightAt, isNarrow, levelLines, levelTexts } from './axes.ts';
import { curve, levels, peopleAt } from './headcount-lines.ts';
import { placeLabels } from './place-labels.ts';

export interface HeadcountData {
  readonly chosen: Compared;
  readonly others: readonly Compared[];
  readonly tokensM: number;
  /** Of the axis, in millions of tokens a day. */
  readonly end: number;
  readonly marks: readonly number[];
}

/** Pixels: a letter of a bold name, and from one name to the next. */
const LETTER = 6.6;
const NAME_GAP = 15;

/** Room for the names at the ends of the lines. */
function nameRoom(lines: readonly Compared[], width: number): number {
  const letters = Math.max(...lines.map(({ model }) => model.name.length));
  return Math.min(letters * LETTER + 12, width * 0.44);
}

export function headcountPicture(
  { chosen, others, tokensM, end, marks }: HeadcountData,
  say: ChartsMessages,
  figures: Figures,
): (width: number) => PlotOptions {
  const { multiplier } = chosen.assessment;
  const top = multiplier > 1 ? multiplier : 2;
  const here = peopleAt(chosen, tokensM);
  const lines = [...others, chosen];
  const ends = placeLabels(
    lines.map((one) => heightAt((peopleAt(one, end) - 1) / (top - 1))),
    { first: heightAt(1), last: heightAt(0), gap: NAME_GAP },
  );
  const names = lines.map(({ model }, index) => ({ name: model.name, at: ends[index] ?? 0 }));
  const people = levels(top).map((value) => ({
    value,
    text: value === 1 ? say.headcount.onePerson : figures.number(value, 2),
  }));
  return (width) => {
    const marginRight = nameRoom(lines, width);
    const named = (list: typeof names, className: string) =>
      text(list, {
        y: { value: 'at', scale: null },
        text: 'name',
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 8,
        lineWidth: (marginRight - 8) / 12,
        textOverflow: 'ellipsis',
        className,
      });
    return {
      ...frame,
      marginRight,
      x: { domain: [0, end], axis: null },
      y: { domain: [1, top], axis: null },
      marks: [
        ...levelLines(people),
        line(
          others.flatMap((one) => curve(one, end).map((point) => ({ ...point, id: one.model.id }))),
          { x: 'tokensM', y: 'people', z: 'id', className: 'other' },
        ),
        line(curve(chosen, end), { x: 'tokensM', y: 'people', className: 'main' }),
        ruleX([here], { x: tokensM, y1: 1, y2: here, className: 'live' }),
        dot([here], { x: tokensM, y: here, r: 4.5, className: 'point' }),
        levelTexts(people),
        ...footMarks(
          marks.filter((_, index) => !isNarrow(width) || index % 3 === 0),
          end,
          figures.tokens,
        ),
        named(names.slice(0, -1), 'name'),
        named(names.slice(-1), 'name chosen'),
      ],
    };
  };
}
