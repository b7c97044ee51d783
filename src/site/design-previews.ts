import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { drawMiniature } from '#features/designs/core/miniature.ts';
import type { Mode } from '#features/designs/core/model.ts';
import { previewFamilies, previewSvg, previewWidth } from '#features/designs/core/preview-svg.ts';
import { shortSummary } from '#features/designs/core/title.ts';
import { en } from '#features/designs/i18n/en.ts';
import type { Design } from './designs-fs.ts';

/** From the root of the repository: modules with native code or WebAssembly beside them are not to be bundled. */
const require = createRequire(join(process.cwd(), 'package.json'));
const cache = '.cache/previews';

const families = [
  { file: 'inter/files/inter-latin-wght-normal.woff2', weights: [300, 400, 500, 600, 700, 800], axes: {} },
  {
    file: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    weights: [300, 400, 600],
    axes: { opsz: 48 },
  },
  { file: 'jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2', weights: [400, 700], axes: {} },
] as const;

const latin = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const characters = `${latin}–—‘’“”…`;

const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
};

/** One weight of a variable face as a TrueType file, which is what the rasteriser reads; made once. */
const fontFile = async (source: Buffer, weight: number, axes: Record<string, number>): Promise<string> => {
  const target = join(cache, `${hashOf(source, JSON.stringify([weight, axes, characters]))}.ttf`);
  if (!existsSync(target)) {
    const subsetFont = require('subset-font') as typeof import('subset-font').default;
    const variationAxes = { ...axes, wght: weight };
    mkdirSync(cache, { recursive: true });
    writeFileSync(target, await subsetFont(source, characters, { targetFormat: 'truetype', variationAxes }));
  }
  return target;
};

const makeFonts = (): Promise<string[]> =>
  Promise.all(
    families.flatMap(({ file, weights, axes }) => {
      const source = readFileSync(require.resolve(`@fontsource-variable/${file}`));
      return weights.map((weight) => fontFile(source, weight, axes));
    }),
  );

let fonts: Promise<string[]> | undefined;

const rasterise = async (svg: string): Promise<Buffer> => {
  fonts ??= makeFonts();
  const fontFiles = await fonts;
  const target = join(cache, `${hashOf(svg, fontFiles.join())}.png`);
  if (existsSync(target)) return readFileSync(target);
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const png = new Resvg(svg, {
    fitTo: { mode: 'width', value: previewWidth },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: previewFamilies.sans },
  })
    .render()
    .asPng();
  writeFileSync(target, png);
  return png;
};

/** The picture of a design in one mode, as PNG. */
export const previewPng = async ({ card, parsed }: Design, mode: Mode): Promise<Buffer> => {
  if (!parsed.ok) throw new Error(`${card.slug} does not parse, so it has no picture.`);
  const drawn = drawMiniature(parsed.value, mode);
  return rasterise(previewSvg(drawn, card.title, shortSummary(card.summary), en.button));
};
