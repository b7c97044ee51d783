import type { TokenGroup } from './problem.ts';

/** The keys that a file may have at the top of its YAML. */
export const schemaKeys: readonly string[] = [
  'version',
  'name',
  'description',
  'omitted',
  'colors',
  'typography',
  'rounded',
  'spacing',
  'components',
];

export const tokenGroups: readonly TokenGroup[] = [
  'colors',
  'typography',
  'rounded',
  'spacing',
  'components',
];

export const isTokenGroup = (key: string): key is TokenGroup => tokenGroups.some((group) => group === key);

export const typographyProperties: readonly string[] = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'fontFeature',
  'fontVariation',
];

export const componentProperties: readonly string[] = [
  'backgroundColor',
  'textColor',
  'typography',
  'rounded',
  'padding',
  'size',
  'height',
  'width',
];
