import { cssColor } from '../color.ts';
import type { DesignModel, TypographyToken } from '../model.ts';
import { cssBlock, cssName } from './css-text.ts';
import { colorsOf, lengthsOf, lengthText } from './exported-tokens.ts';
import { cssFontList } from './font-list.ts';
import { lineHeightText } from './typography-text.ts';

type Declaration = readonly [name: string, value: string];

/**
 * A theme for Tailwind 4. Dark values go to the theme's layer under the `dark` variant, whatever the project binds
 * that to.
 */
export const tailwindV4 = (model: DesignModel): string => {
  const colors = (mode: 'light' | 'dark'): Declaration[] =>
    colorsOf(model, mode).map(({ name, color }) => [`color-${cssName(name)}`, cssColor(color)]);
  const typography = (prefix: string, read: (token: TypographyToken) => string | null): Declaration[] =>
    [...model.typography.values()].flatMap((token) => {
      const value = read(token);
      return value === null || value === '' ? [] : [[`${prefix}-${cssName(token.name)}`, value] as const];
    });
  const lengths = (prefix: string, group: 'rounded' | 'spacing'): Declaration[] =>
    lengthsOf(model, group).map(({ name, length }) => [`${prefix}-${cssName(name)}`, lengthText(length)]);

  const theme = cssBlock('@theme', [
    ...colors('light'),
    ...typography('font', ({ fontFamily }) => fontFamily && cssFontList(fontFamily)),
    ...typography('text', ({ fontSize }) => fontSize && lengthText(fontSize)),
    ...typography('leading', lineHeightText),
    ...typography('tracking', ({ letterSpacing }) => letterSpacing && lengthText(letterSpacing)),
    ...typography('font-weight', ({ fontWeight }) => (fontWeight === null ? null : String(fontWeight))),
    ...lengths('radius', 'rounded'),
    ...lengths('spacing', 'spacing'),
  ]);
  const dark = colors('dark');
  return dark.length === 0
    ? theme
    : `${theme}\n@layer theme {\n  :root {\n${cssBlock('@variant dark', dark, '    ')}  }\n}\n`;
};
