import { imageLines, type Run } from '../core/image-lines.ts';

export interface PictureRow {
  readonly name: string;
  readonly letter: string;
  readonly value: string;
}

/** What the picture says; an empty text is left out. */
export interface Picture {
  readonly sentence: readonly Run[];
  readonly verdict: string;
  readonly figure: string;
  readonly caption: readonly string[];
  readonly range: string;
  readonly rows: readonly PictureRow[];
  readonly prices: string;
  /** Name of the page, beside the mark. */
  readonly title: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const COLUMN = 640;

const MARK = [
  'M14.6 1.2c.5 5.6-11 7.3-11 14.6 0 3.8 2.9 6.7 6.9 7-1.9-1.5-3-3.3-3-5.6 0-5.2 9.6-7.5 7.1-16Z',
  'M17.3 9.3c2.2 2 3.3 4.5 3.2 6.9-.2 3.9-3.2 6.5-6.1 6.5-2.3 0-4-1.6-4-3.8 0-2.3 1.8-3.5 3.2-3.5-.6 1-.5 2.3.8 2.5 2.7.4 4.4-3.9 2.9-8.6Z',
];

/** The page's colors as the theme in force gives them, and its fonts. */
function style() {
  const probe = document.createElement('i');
  document.body.append(probe);
  const computed = getComputedStyle(probe);
  const color = (name: string) => {
    probe.style.color = `var(--${name})`;
    return computed.color;
  };
  const font = (name: string) => {
    probe.style.fontFamily = `var(--font-${name})`;
    return computed.fontFamily;
  };
  const read = {
    canvas: color('canvas'),
    tint: color('tint'),
    ink: color('ink'),
    soft: color('ink-soft'),
    faint: color('ink-faint'),
    hairline: color('hairline'),
    rule: color('rule'),
    live: color('live'),
    display: font('display'),
    serif: font('serif'),
    sans: font('sans'),
    mono: font('mono'),
  };
  probe.remove();
  return read;
}

type Style = ReturnType<typeof style>;

const fontsOf = ({ display, serif, sans, mono }: Style) => ({
  verdict: `500 28px ${serif}`,
  figure: `300 190px ${display}`,
  caption: `400 22px ${serif}`,
  range: `500 18px ${sans}`,
  name: `500 20px ${sans}`,
  letter: `italic 400 22px ${serif}`,
  value: `500 20px ${mono}`,
  small: `400 17px ${sans}`,
  mark: `600 24px ${serif}`,
});

type Fonts = ReturnType<typeof fontsOf>;
type Brush = (
  text: string,
  x: number,
  y: number,
  font: string,
  color: string,
  align?: CanvasTextAlign,
) => number;

function brushOn(canvas: CanvasRenderingContext2D): Brush {
  return (text, x, y, font, color, align = 'left') => {
    canvas.font = font;
    canvas.fillStyle = color;
    canvas.textAlign = align;
    canvas.fillText(text, x, y);
    return canvas.measureText(text).width;
  };
}

/** A size at which the sentence has two lines, else the smallest; `lines` as they are set in it. */
function fitSentence(canvas: CanvasRenderingContext2D, runs: readonly Run[], { display }: Style) {
  const sizes = [42, 38, 34, 30];
  const set = (size: number) => {
    const font = `400 ${size}px ${display}`;
    canvas.font = font;
    const measure = ({ text, blank }: Run) => canvas.measureText(text).width + (blank ? size / 2 : 0);
    return { font, size, lines: imageLines(runs, WIDTH - 2 * MARGIN, measure) };
  };
  const fits = sizes.map(set).find(({ lines }) => lines.length <= 2);
  return fits ?? set(30);
}

/** Draws the sentence with its blanks underlined; returns the height it takes. */
function drawSentence(
  canvas: CanvasRenderingContext2D,
  brush: Brush,
  runs: readonly Run[],
  look: Style,
): number {
  const { font, size, lines } = fitSentence(canvas, runs, look);
  const step = Math.round(size * 1.5);
  lines.forEach((line, index) => {
    const baseline = MARGIN + index * step + size;
    for (const { text, blank, x, width } of line) {
      if (blank) {
        canvas.fillStyle = look.tint;
        canvas.fillRect(MARGIN + x, baseline - size, width, size * 1.3);
        canvas.fillStyle = look.ink;
        canvas.fillRect(MARGIN + x, baseline + size * 0.3, width, 2);
      }
      brush(text, MARGIN + x + (blank ? size / 4 : 0), baseline, font, look.ink);
    }
  });
  return lines.length * step;
}

function drawAnswer(
  canvas: CanvasRenderingContext2D,
  brush: Brush,
  picture: Picture,
  top: number,
  look: Style,
  fonts: Fonts,
): void {
  brush(picture.verdict, MARGIN, top + 48, fonts.verdict, look.ink);
  canvas.letterSpacing = '-7px';
  const width = brush(picture.figure, MARGIN - 8, top + 48 + 168, fonts.figure, look.ink);
  canvas.letterSpacing = '0px';
  picture.caption.forEach((line, index) => {
    const y = top + 48 + 168 - (picture.caption.length - 1 - index) * 32;
    brush(line, MARGIN + width + 16, y, fonts.caption, look.soft);
  });
  brush(picture.range, MARGIN, top + 48 + 168 + 42, fonts.range, look.soft);
}

function drawRows(
  canvas: CanvasRenderingContext2D,
  brush: Brush,
  rows: readonly PictureRow[],
  top: number,
  look: Style,
  fonts: Fonts,
): void {
  const step = 48;
  rows.forEach(({ name, letter, value }, index) => {
    const bottom = top + (index + 1) * step;
    brush(name, COLUMN, bottom - 16, fonts.name, look.ink);
    brush(letter, COLUMN + 290, bottom - 16, fonts.letter, look.faint, 'center');
    brush(value, WIDTH - MARGIN, bottom - 16, fonts.value, look.ink, 'right');
    canvas.fillStyle = look.hairline;
    canvas.fillRect(COLUMN, bottom, WIDTH - MARGIN - COLUMN, 1);
  });
}

function drawFoot(
  canvas: CanvasRenderingContext2D,
  brush: Brush,
  picture: Picture,
  look: Style,
  fonts: Fonts,
) {
  const baseline = HEIGHT - 44;
  canvas.fillStyle = look.hairline;
  canvas.fillRect(MARGIN, baseline - 44, WIDTH - 2 * MARGIN, 1);
  canvas.save();
  canvas.translate(MARGIN, baseline - 20);
  canvas.fillStyle = look.live;
  for (const path of MARK) canvas.fill(new Path2D(path));
  canvas.restore();
  const width = brush('HagiCode', MARGIN + 34, baseline, fonts.mark, look.ink);
  brush(picture.title, MARGIN + 34 + width + 24, baseline, fonts.small, look.soft);
  brush(picture.prices, WIDTH - MARGIN, baseline, fonts.small, look.soft, 'right');
}

/** Fetches what the page has not shown yet; a face that only stands in for another may not be on this machine. */
async function loadFonts(fonts: Fonts, look: Style): Promise<void> {
  const used = [...Object.values(fonts), `400 42px ${look.display}`];
  await Promise.allSettled(used.map((font) => document.fonts.load(font)));
}

/** A picture of 1200 x 630 in the theme in force; `null` if the browser cannot draw it. */
export async function drawPicture(picture: Picture): Promise<Blob | null> {
  const board = document.createElement('canvas');
  board.width = WIDTH;
  board.height = HEIGHT;
  const canvas = board.getContext('2d');
  if (!canvas) return null;
  const look = style();
  const fonts = fontsOf(look);
  await loadFonts(fonts, look);
  const brush = brushOn(canvas);
  canvas.fillStyle = look.canvas;
  canvas.fillRect(0, 0, WIDTH, HEIGHT);
  const top = MARGIN + drawSentence(canvas, brush, picture.sentence, look) + 28;
  canvas.fillStyle = look.rule;
  canvas.fillRect(MARGIN, top, COLUMN - 2 * MARGIN, 1);
  canvas.fillRect(COLUMN, top, WIDTH - MARGIN - COLUMN, 1);
  drawAnswer(canvas, brush, picture, top, look, fonts);
  drawRows(canvas, brush, picture.rows, top, look, fonts);
  drawFoot(canvas, brush, picture, look, fonts);
  return new Promise((done) => board.toBlob(done, 'image/png'));
}

const fileOf = (picture: Blob): File => new File([picture], 'ai-cost.png', { type: 'image/png' });

/** Whether this browser hands pictures on to other programs. */
export const canSharePicture = (picture: Blob): boolean =>
  navigator.canShare?.({ files: [fileOf(picture)] }) ?? false;

/** A visitor who closes the browser's list has changed their mind, which is no failure. */
export async function sharePicture(picture: Blob): Promise<void> {
  await navigator.share({ files: [fileOf(picture)] }).catch(() => undefined);
}

export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
