import { cssColor } from '../color.ts';
import { readColor } from './read-value.ts';

type Channel = number | 'none';

const percent = (value: Channel | undefined): string => (typeof value === 'number' ? `${value}%` : 'none');

/** Each color space of the format as CSS writes it; others have no CSS form that this site reads. */
const functions: Readonly<Record<string, (channels: readonly Channel[]) => string>> = {
  hsl: ([h, s, l]) => `hsl(${h} ${percent(s)} ${percent(l)}`,
  hwb: ([h, w, b]) => `hwb(${h} ${percent(w)} ${percent(b)}`,
  lab: ([l, a, b]) => `lab(${percent(l)} ${a} ${b}`,
  lch: ([l, c, h]) => `lch(${percent(l)} ${c} ${h}`,
  oklab: (channels) => `oklab(${channels.join(' ')}`,
  oklch: (channels) => `oklch(${channels.join(' ')}`,
};

const isChannel = (value: unknown): value is Channel => typeof value === 'number' || value === 'none';

/** The value of a DTCG color object as CSS; null where it is none. */
export const dtcgColor = (value: Readonly<Record<string, unknown>>): string | null => {
  const { colorSpace, components, alpha, hex } = value;
  const channels =
    Array.isArray(components) && components.length === 3 && components.every(isChannel) ? components : null;
  const opacity = typeof alpha === 'number' ? alpha : 1;
  if (channels !== null && colorSpace === 'srgb') {
    const [r = 0, g = 0, b = 0] = channels.map((channel) =>
      channel === 'none' ? 0 : Math.min(1, Math.max(0, channel)),
    );
    return cssColor({ r, g, b, alpha: Math.min(1, Math.max(0, opacity)) });
  }
  const write = typeof colorSpace === 'string' ? functions[colorSpace] : undefined;
  if (channels !== null && write !== undefined)
    return readColor(`${write(channels)}${opacity < 1 ? ` / ${opacity}` : ''})`);
  return typeof hex === 'string' ? readColor(hex) : null;
};
