import { cssColor } from '../color.ts';
import type { ColorToken, DesignModel, TypographyToken } from '../model.ts';
import { exportedColors, lengthsOf, lengthText } from './exported-tokens.ts';
import { cssFontList } from './font-list.ts';
import { lineHeightText } from './typography-text.ts';

const plainList = /^[\p{L}\p{N} ,._&+-]*$/u;
const quotedFamily = /"[\p{L}\p{N} ._&+-]*"|'[\p{L}\p{N} ._&+-]*'/gu;

/** Tailwind copies the list into CSS as it stands, so one that is more than names and commas is written anew. */
const fontList = (list: string): string =>
  plainList.test(list.replace(quotedFamily, '')) ? list : cssFontList(list);

const fontSize = (token: TypographyToken, size: string) => {
  const lineHeight = lineHeightText(token);
  return [
    size,
    {
      ...(lineHeight !== null && { lineHeight }),
      ...(token.letterSpacing !== null && { letterSpacing: lengthText(token.letterSpacing) }),
      ...(token.fontWeight !== null && { fontWeight: String(token.fontWeight) }),
    },
  ];
};

const shades = ({ light, dark }: ColorToken): string | { DEFAULT: string; dark: string } | null => {
  if (light !== null && dark !== null) return { DEFAULT: cssColor(light), dark: cssColor(dark) };
  const only = light ?? dark;
  return only === null ? null : cssColor(only);
};

/**
 * `theme.extend` for Tailwind 3. It knows no modes: a color with a dark value becomes two shades, `bg-primary` and
 * `dark:bg-primary-dark`.
 */
export const tailwindV3 = (model: DesignModel): string => {
  const typography = [...model.typography.values()];
  const lengths = (group: 'rounded' | 'spacing') =>
    Object.fromEntries(lengthsOf(model, group).map(({ name, length }) => [name, lengthText(length)]));
  const extend = {
    colors: Object.fromEntries(
      exportedColors(model).flatMap((token) => {
        const value = shades(token);
        return value === null ? [] : [[token.name, value]];
      }),
    ),
    fontFamily: Object.fromEntries(
      typography.flatMap(({ name, fontFamily }) => (fontFamily ? [[name, [fontList(fontFamily)]]] : [])),
    ),
    fontSize: Object.fromEntries(
      typography.flatMap((token) =>
        token.fontSize === null ? [] : [[token.name, fontSize(token, lengthText(token.fontSize))]],
      ),
    ),
    borderRadius: lengths('rounded'),
    spacing: lengths('spacing'),
  };
  return `${JSON.stringify({ theme: { extend } }, null, 2)}\n`;
};
