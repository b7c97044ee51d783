import type { FontShape } from './font.ts';
import type { DrawnMiniature, Face } from './miniature.ts';
import { nameSize } from './miniature-style.ts';

/** The families that a picture is drawn with; whoever rasterises it brings them. */
export const previewFamilies = {
  sans: 'Inter',
  serif: 'Source Serif 4',
  mono: 'JetBrains Mono',
} as const;

export const previewWidth = 1200;
export const previewHeight = 750;

/** Pixels in a hundredth of the width, the unit of a miniature. */
const unit = previewWidth / 100;
const margin = 6.6 * unit;
const bandWidth = 17 * unit;

const familyOf = (shape: FontShape): string =>
  shape === 'mono'
    ? previewFamilies.mono
    : shape === 'serif' || shape === 'times'
      ? previewFamilies.serif
      : previewFamilies.sans;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 has no place for: controls but tab and line breaks, lone surrogates, two that never mean one. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(notXml, '').replace(/[&<>"]/g, (char) => entities[char] ?? '');

const rounded = (value: number): number => Math.round(value * 100) / 100;

interface Line {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly color: string;
  readonly anchor?: 'start' | 'middle';
}

const textAt = (text: string, { x, y, size, face, color, anchor = 'start' }: Line): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}" font-family="${familyOf(face.shape)}" font-size="${rounded(size)}" ` +
  `font-weight="${face.shape === 'heavy' ? 800 : face.weight}" letter-spacing="${rounded(face.tracking * size)}" ` +
  `fill="${escaped(color)}" text-anchor="${anchor}">${escaped(face.uppercase ? text.toUpperCase() : text)}</text>`;

/** Lines of at most `most` characters; what exceeds `lines` of them ends in an ellipsis. */
const wrapped = (text: string, most: number, lines: number): string[] => {
  const found: string[] = [''];
  for (const word of text.slice(0, 400).split(/\s+/)) {
    const last = found.at(-1) ?? '';
    if (last === '') found[found.length - 1] = word.slice(0, most);
    else if (last.length + 1 + word.length <= most) found[found.length - 1] = `${last} ${word}`;
    else found.push(word.slice(0, most));
  }
  return found.length <= lines
    ? found
    : [...found.slice(0, lines - 1), `${(found[lines - 1] ?? '').slice(0, most - 1)}…`];
};

const bandSvg = (band: DrawnMiniature['band']): string => {
  const total = band.reduce((sum, { share }) => sum + share, 0);
  let y = 0;
  return band
    .map(({ color, share }) => {
      const height = (share / total) * previewHeight;
      const top = y;
      y += height;
      return `<rect x="${previewWidth - bandWidth}" y="${rounded(top)}" width="${bandWidth}" height="${rounded(height)}" fill="${escaped(color)}"/>`;
    })
    .join('');
};

const buttonSvg = (button: DrawnMiniature['button'], label: string): string => {
  const height = 11.6 * unit;
  const size = 4.9 * unit;
  const width = label.length * size * (0.54 + button.face.tracking) + 2 * 5.4 * unit;
  const top = previewHeight - margin - height;
  const radius = rounded(Math.min(button.radius * unit, height / 2));
  const outline = button.outline === null ? '' : ` stroke="${escaped(button.outline)}" stroke-width="4"`;
  return (
    `<rect x="${margin}" y="${rounded(top)}" width="${rounded(width)}" height="${height}" rx="${radius}" fill="${escaped(button.background)}"${outline}/>` +
    textAt(label, {
      x: margin + width / 2,
      y: top + height / 2 + size * 0.36,
      size,
      face: button.face,
      color: button.ink,
      anchor: 'middle',
    })
  );
};

/** A design's miniature as a picture of its own, 8:5; `summary` fills up to two lines. */
export const previewSvg = (drawn: DrawnMiniature, title: string, summary: string, label: string): string => {
  const name = title.slice(0, 60);
  const size = nameSize(name, drawn.title) * unit;
  const body = { ...drawn.body, tracking: 0, uppercase: false };
  const bodySize = 4.6 * unit;
  const lines = wrapped(summary, body.shape === 'mono' ? 23 : 29, 2);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${previewWidth}" height="${previewHeight}" viewBox="0 0 ${previewWidth} ${previewHeight}">` +
    `<rect width="${previewWidth}" height="${previewHeight}" fill="${escaped(drawn.canvas)}"/>` +
    bandSvg(drawn.band) +
    textAt(name, { x: margin, y: 6 * unit + size * 0.92, size, face: drawn.title, color: drawn.ink }) +
    lines
      .map((line, index) =>
        textAt(line, {
          x: margin,
          y: 25.5 * unit + bodySize * (1.05 + index * 1.4),
          size: bodySize,
          face: body,
          color: drawn.soft,
        }),
      )
      .join('') +
    buttonSvg(drawn.button, label) +
    '</svg>'
  );
};
