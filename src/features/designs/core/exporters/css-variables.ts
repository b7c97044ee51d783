import { cssColor } from '../color.ts';
import type { DesignModel } from '../model.ts';
import { cssBlock, cssName } from './css-text.ts';
import { colorsOf, lengthsOf, lengthText } from './exported-tokens.ts';

/**
 * Custom properties on `:root`, dark values where the visitor's system asks for dark. `prefix` stands before each name:
 * `acme` gives `--acme-color-primary`.
 */
export const cssVariables = (model: DesignModel, prefix = ''): string => {
  const start = prefix === '' ? '' : `${cssName(prefix)}-`;
  const colors = (mode: 'light' | 'dark') =>
    colorsOf(model, mode).map(
      ({ name, color }) => [`${start}color-${cssName(name)}`, cssColor(color)] as const,
    );
  const lengths = (group: 'rounded' | 'spacing') =>
    lengthsOf(model, group).map(
      ({ name, length }) => [`${start}${group}-${cssName(name)}`, lengthText(length)] as const,
    );
  const root = cssBlock(':root', [...colors('light'), ...lengths('spacing'), ...lengths('rounded')]);
  const dark = colors('dark');
  return dark.length === 0
    ? root
    : `${root}\n@media (prefers-color-scheme: dark) {\n${cssBlock(':root', dark, '  ')}}\n`;
};
