import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';

type Axis = number | { min: number; max: number };
interface Face {
  file: string;
  axes: Record<string, Axis>;
  weight: string;
  style: 'normal' | 'italic';
}

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** Latin-1 and the signs our pages use; everything Chinese comes from the system's fonts. */
const characters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…×→←↑↓−≥≤≈∞€₩₹⌘↵⇧`;
const features = ['kern', 'liga', 'ccmp', 'lnum', 'tnum', 'calt', 'zero'];

const require = createRequire(import.meta.url);

/** Cuts a face down to our characters, axes and features; made once, then taken from the cache. */
const subset = async (face: Face, cache: URL): Promise<string> => {
  const source = readFileSync(require.resolve(`@fontsource-variable/${face.file}`));
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([face.axes, characters, features]));
  const target = new URL(`${key.digest('hex').slice(0, 16)}.woff2`, cache);
  if (!existsSync(target)) {
    mkdirSync(cache, { recursive: true });
    const made = await subsetFont(source, characters, {
      targetFormat: 'woff2',
      variationAxes: face.axes,
      keepFeatures: features,
    });
    writeFileSync(target, made);
  }
  return fileURLToPath(target);
};

const family = async (
  cache: URL,
  name: string,
  cssVariable: `--${string}`,
  fallbacks: [string, ...string[]],
  faces: Face[],
) => {
  const variants = await Promise.all(
    faces.map(async (face) => ({
      src: [await subset(face, cache)] as [string],
      weight: face.weight,
      style: face.style,
    })),
  );
  const [first, ...rest] = variants;
  if (!first) throw new Error(`The font family ${name} has no face.`);
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    options: { variants: [first, ...rest] as [typeof first, ...typeof rest] },
  };
};

const serif = 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';
const serifItalic = 'source-serif-4/files/source-serif-4-latin-opsz-italic.woff2';
const songti: [string, ...string[]] = ['Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'serif'];
const heiti: [string, ...string[]] = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'sans-serif'];

/**
 * The four families of the site for Astro's fonts API. The serif is cut twice along its optical-size axis, for text and
 * for titles: together they weigh two thirds of the face that holds the whole axis.
 */
export const siteFonts = (cache: URL) =>
  Promise.all([
    family(cache, 'Source Serif 4 Display', '--font-display', songti, [
      { file: serif, axes: { wght: { min: 300, max: 450 }, opsz: 48 }, weight: '300 450', style: 'normal' },
    ]),
    family(cache, 'Source Serif 4', '--font-serif', songti, [
      { file: serif, axes: { wght: { min: 400, max: 600 }, opsz: 18 }, weight: '400 600', style: 'normal' },
      { file: serifItalic, axes: { wght: 400, opsz: 18 }, weight: '400', style: 'italic' },
    ]),
    family(cache, 'Inter', '--font-sans', heiti, [
      {
        file: 'inter/files/inter-latin-wght-normal.woff2',
        axes: { wght: { min: 100, max: 900 } },
        weight: '100 900',
        style: 'normal',
      },
    ]),
    family(
      cache,
      'JetBrains Mono',
      '--font-mono',
      ['ui-monospace', 'SFMono-Regular', 'Menlo', 'monospace'],
      [
        {
          file: 'jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
          axes: { wght: { min: 400, max: 600 } },
          weight: '400 600',
          style: 'normal',
        },
      ],
    ),
  ]);
