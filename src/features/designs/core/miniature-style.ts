import { stacks } from './font.ts';
import type { DrawnMiniature, Face } from './miniature.ts';

const wide = {
  neutral: 1,
  helvetica: 1,
  geometric: 1,
  rounded: 1,
  heavy: 0.75,
  serif: 1,
  times: 1,
  mono: 0.9,
} as const;

const faceStyle = (face: Face): string =>
  `font-family:${stacks[face.shape]};font-weight:${face.weight}${face.uppercase ? ';text-transform:uppercase' : ''}`;

/** Long names shrink so that they keep to one line. */
export const nameSize = (title: string, face: Face): number => {
  const heft = face.weight >= 600 ? 0.9 : face.weight >= 500 ? 0.94 : 1;
  const room = 126 * wide[face.shape] * heft * (face.uppercase ? 0.85 : 1);
  return Math.round(Math.min(15.5, room / Math.max(1, title.length)) * 100) / 100;
};

/** One gradient without transitions: a box for each stripe would double the time a card takes to lay out. */
const stripes = (band: DrawnMiniature['band']): string => {
  const whole = band.reduce((sum, { share }) => sum + share, 0);
  let end = 0;
  const stops = band.map(({ color, share }) => {
    end += share;
    return `${color} 0 ${Math.round((end / whole) * 10_000) / 100}%`;
  });
  return stops.length === 0 ? '' : `background:linear-gradient(${stops.join(',')})`;
};

export interface MiniatureStyles {
  readonly frame: string;
  readonly name: string;
  readonly summary: string;
  readonly button: string;
  readonly band: string;
}

/** The inline styles of a miniature, the same for the build and for the browser. */
export const miniatureStyles = (drawn: DrawnMiniature, title: string): MiniatureStyles => {
  const { button } = drawn;
  const outline = button.outline === null ? '' : `;box-shadow:inset 0 0 0 1px ${button.outline}`;
  return {
    frame: `background:${drawn.canvas};color:${drawn.ink}`,
    name: `${faceStyle(drawn.title)};letter-spacing:${drawn.title.tracking}em;font-size:${nameSize(title, drawn.title)}cqw`,
    summary: `${faceStyle({ ...drawn.body, uppercase: false })};color:${drawn.soft}`,
    button: `background:${button.background};color:${button.ink};border-radius:${button.radius}cqw;${faceStyle(button.face)};letter-spacing:${button.face.tracking}em${outline}`,
    band: stripes(drawn.band),
  };
};
