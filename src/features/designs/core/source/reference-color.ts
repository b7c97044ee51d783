import type { Color } from '../color.ts';
import { colorIn, type DesignModel } from '../model.ts';

/** The color that a path such as `colors.primary` or `colors.primary.dark` leads to. */
export const referenceColor = (path: string, model: DesignModel): Color | null => {
  if (!path.startsWith('colors.')) return null;
  const name = path.slice('colors.'.length);
  const token = model.colors.get(name) ?? model.colors.get(name.replaceAll('.', '-'));
  if (token !== undefined) return colorIn(token, 'light');
  const [, base = '', mode] = /^(.+)\.(light|dark)$/.exec(name) ?? [];
  return colorIn(model.colors.get(base), mode === 'dark' ? 'dark' : 'light');
};
