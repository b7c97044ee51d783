import type { CSSProperties } from 'react';
import { type Color, cssColor, distance } from '../../core/color.ts';
import { colorIn, type DesignModel } from '../../core/model.ts';
import { specimenOf } from '../../core/specimen.ts';
import { canvasOf, inkOf } from '../../core/surface.ts';
import type { ComparedDesign } from './Comparison.tsx';

interface CompareHeadProps {
  readonly side: ComparedDesign;
  /** null: nothing to draw it from. */
  readonly model: DesignModel | null;
  readonly href: string;
}

const stripes = 6;

/** The first few colors that differ plainly from the canvas and from each other. */
const paletteOf = (model: DesignModel): string[] => {
  const chosen: Color[] = [canvasOf(model, 'light')];
  for (const token of model.colors.values()) {
    const color = colorIn(token, 'light');
    if (color?.alpha === 1 && chosen.every((other) => distance(other, color) > 0.12)) chosen.push(color);
    if (chosen.length > stripes) break;
  }
  return chosen.slice(1).map(cssColor);
};

/** Half of the page's head, in the design's own type and colors. */
export const CompareHead = ({ side: { title, summary }, model, href }: CompareHeadProps) => {
  if (model === null)
    return (
      <section className="compare-half plain">
        <h2 lang="en">
          <a href={href}>{title}</a>
        </h2>
        <p lang="en">{summary}</p>
      </section>
    );
  const { name, nameWidth, lead } = specimenOf(model, title, 'light');
  const ground = { background: cssColor(canvasOf(model, 'light')) };
  const { color, fontFamily } = lead;
  return (
    <section className="compare-half" style={{ ...ground, '--em': nameWidth } as CSSProperties}>
      <h2 style={{ ...name, color: cssColor(inkOf(model, 'light')) }} lang="en">
        <a href={href}>{title}</a>
      </h2>
      <p style={{ ...(color && { color }), ...(fontFamily && { fontFamily }) }} lang="en">
        {summary}
      </p>
      <span className="compare-palette" aria-hidden="true">
        {paletteOf(model).map((css) => (
          <i key={css} style={{ background: css }} />
        ))}
      </span>
    </section>
  );
};
