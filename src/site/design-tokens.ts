import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Color, cssColor } from '#features/designs/core/color.ts';
import { cssDimension, type Dimension, inPixels } from '#features/designs/core/dimension.ts';
import { colorIn, type DesignModel, type TypographyToken } from '#features/designs/core/model.ts';
import { parseDesign } from '#features/designs/core/parse-design.ts';

/** Each family of DESIGN.md and the font that `fonts.ts` ships for it; titles take the cut made for large sizes. */
const fontVariables: Record<string, string> = {
  'Source Serif 4': '--font-serif',
  Inter: '--font-sans',
  'JetBrains Mono': '--font-mono',
};
const displayFrom = 28;

const needed = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined)
    throw new Error(`DESIGN.md lacks ${what}, which the site needs.`);
  return value;
};

const fontFamily = (stack: string, size: Dimension): string => {
  const first = stack.split(',')[0]?.trim() ?? '';
  const variable = needed(fontVariables[first], `a font that the site ships in place of "${first}"`);
  return `var(${variable === '--font-serif' && inPixels(size) >= displayFrom ? '--font-display' : variable})`;
};

const colorLine = (name: string, light: Color | null, dark: Color | null): string => {
  const day = needed(light, `a value for the color ${name}`);
  return `--${name}:light-dark(${cssColor(day)},${cssColor(dark ?? day)})`;
};

const typeLines = (name: string, token: TypographyToken): string[] => {
  const size = needed(token.fontSize, `the size of ${name}`);
  const line = needed(token.lineHeight, `the line height of ${name}`);
  const family = fontFamily(needed(token.fontFamily, `the family of ${name}`), size);
  return [
    `--t-${name}:${token.fontWeight ?? 400} ${cssDimension(size)}/${typeof line === 'number' ? line : cssDimension(line)} ${family}`,
    `--t-${name}-ls:${cssDimension(token.letterSpacing ?? { value: 0, unit: 'px' })}`,
  ];
};

const scaleLines = (prefix: string, scale: DesignModel['spacing']): string[] =>
  [...scale].map(
    ([name, { value }]) => `--${prefix}-${name}:${cssDimension(needed(value, `a length for ${name}`))}`,
  );

/** The site's CSS variables, from its own DESIGN.md. */
export const tokensCss = (design: string): string => {
  const parsed = parseDesign(design);
  if (!parsed.ok) throw new Error(`DESIGN.md does not parse: ${JSON.stringify(parsed.error[0])}`);
  const { colors, typography, spacing, rounded } = parsed.value;
  const light = (name: string): Color | null => colorIn(colors.get(name), 'light');
  const lines = [
    ...[...colors.values()].map((token) => colorLine(token.name, token.light, token.dark)),
    // Top rules are ink on paper and an edge in the dark, where ink would shine.
    colorLine('rule', light('ink'), colorIn(colors.get('edge'), 'dark')),
    ...scaleLines('s', spacing),
    ...scaleLines('r', rounded),
    ...[...typography].flatMap(([name, token]) => typeLines(name, token)),
  ];
  return `:root{color-scheme:light dark;${lines.join(';')}}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
`;
};

/** Vite plugin that serves them as `virtual:tokens.css`, so that page and document can't drift apart. */
export const designTokens = (file: URL) => ({
  name: 'hagicode:design-tokens',
  resolveId: (id: string) => (id === 'virtual:tokens.css' ? '\0virtual:tokens.css' : undefined),
  load(this: { addWatchFile(path: string): void }, id: string) {
    if (id !== '\0virtual:tokens.css') return undefined;
    this.addWatchFile(fileURLToPath(file));
    return tokensCss(readFileSync(file, 'utf8'));
  },
});
