import { fontSizeOf, type Style, typographyCss } from './css.ts';
import { cssDimension } from './dimension.ts';
import type { DesignModel, TypographyToken } from './model.ts';

export interface TypeRow {
  readonly name: string;
  readonly style: Style;
  /** `56 / 1.03`. */
  readonly size: string;
  readonly weight: string;
  readonly tracking: string;
}

const largestSample = 56;

const lineHeightText = (token: TypographyToken): string => {
  if (token.lineHeight === null) return '';
  return ` / ${typeof token.lineHeight === 'number' ? token.lineHeight : token.lineHeight.value}`;
};

export const typeTable = (model: DesignModel): TypeRow[] =>
  [...model.typography.values()].map((token) => ({
    name: token.name,
    style: typographyCss(token, Math.min(largestSample, fontSizeOf(token))),
    size: `${token.fontSize === null ? '' : token.fontSize.value}${lineHeightText(token)}`,
    weight: token.fontWeight === null ? '' : String(token.fontWeight),
    tracking: token.letterSpacing === null ? '0' : cssDimension(token.letterSpacing),
  }));
