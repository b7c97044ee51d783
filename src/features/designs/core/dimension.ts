export interface Dimension {
  readonly value: number;
  readonly unit: 'px' | 'rem' | 'em';
}

const pattern = /^(-?(?:\d{1,6}(?:\.\d{1,6})?|\.\d{1,6}))(px|rem|em)?$/;

/** `12px`, `0.5rem`, `-0.02em`, and a bare number read as pixels, which is how files write `0`. */
export const parseDimension = (text: string): Dimension | null => {
  const match = pattern.exec(text.trim());
  if (match === null) return null;
  const unit = match[2];
  return {
    value: Number.parseFloat(match[1] ?? '0'),
    unit: unit === 'rem' || unit === 'em' ? unit : 'px',
  };
};

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

export const cssDimension = ({ value, unit }: Dimension): string =>
  value === 0 ? '0' : `${rounded(value)}${unit}`;

/** In pixels, with 16 of them to a rem; an em counts against `fontSize`. */
export const inPixels = ({ value, unit }: Dimension, fontSize = 16): number =>
  unit === 'px' ? value : value * (unit === 'rem' ? 16 : fontSize);
