import type { TypographyToken } from '../model.ts';
import { lengthText } from './exported-tokens.ts';

/** `1.5` or `24px`. */
export const lineHeightText = ({ lineHeight }: TypographyToken): string | null =>
  typeof lineHeight === 'number' ? String(lineHeight) : lineHeight && lengthText(lineHeight);
