import { type Dimension, parseDimension } from './dimension.ts';
import type { TypographyToken } from './model.ts';
import { type DesignProblem, type ExpectedValue, problem } from './problem.ts';
import type { RawToken } from './token-tables.ts';
import type { YamlScalar } from './yaml-tree.ts';

const namedWeights: Readonly<Record<string, number>> = { normal: 400, regular: 400, medium: 500, bold: 700 };

const parseWeight = (text: string): number | null => {
  const weight = namedWeights[text.toLowerCase()] ?? (/^\d{1,4}$/.test(text) ? Number(text) : null);
  return weight !== null && weight >= 1 && weight <= 1000 ? weight : null;
};

const parseLineHeight = (text: string): Dimension | number | null => {
  if (/^\d{0,3}(?:\.\d{1,6})?$/.test(text) && text !== '') return Number(text);
  if (/^\d{1,4}%$/.test(text)) return Number.parseInt(text, 10) / 100;
  return text === 'normal' ? 1.2 : parseDimension(text);
};

const parseTracking = (text: string): Dimension | null =>
  text === 'normal' ? { value: 0, unit: 'px' } : parseDimension(text);

const buildToken = (
  { name, position, node }: RawToken,
  report: (found: DesignProblem) => void,
): TypographyToken => {
  const properties = new Map<string, YamlScalar>();
  if (node.kind === 'map') {
    for (const entry of node.entries) if (entry.node.kind === 'scalar') properties.set(entry.key, entry.node);
  }
  const read = <T>(key: string, expected: ExpectedValue, parse: (text: string) => T | null): T | null => {
    const scalar = properties.get(key);
    if (scalar === undefined) return null;
    const value = parse(scalar.text);
    const path = `typography.${name}.${key}`;
    if (value === null)
      report(problem('invalid-value', scalar.position, { path, value: scalar.text, expected }));
    return value;
  };
  const text = (key: string): string | null => properties.get(key)?.text ?? null;
  return {
    name,
    position,
    fontFamily: text('fontFamily'),
    fontSize: read('fontSize', 'dimension', parseDimension),
    fontWeight: read('fontWeight', 'number', parseWeight),
    lineHeight: read('lineHeight', 'dimension', parseLineHeight),
    letterSpacing: read('letterSpacing', 'dimension', parseTracking),
    fontFeature: text('fontFeature'),
    fontVariation: text('fontVariation'),
    uppercase: text('textTransform') === 'uppercase',
  };
};

export interface BuiltTypography {
  readonly tokens: ReadonlyMap<string, TypographyToken>;
  readonly problems: readonly DesignProblem[];
}

export const buildTypography = (table: ReadonlyMap<string, RawToken>): BuiltTypography => {
  const problems: DesignProblem[] = [];
  const tokens = new Map<string, TypographyToken>();
  for (const [name, token] of table) {
    if (token.node.kind === 'map')
      tokens.set(
        name,
        buildToken(token, (found) => problems.push(found)),
      );
    else {
      const value = token.node.kind === 'scalar' ? token.node.text : '[…]';
      problems.push(
        problem('invalid-value', token.node.position, {
          path: `typography.${name}`,
          value,
          expected: 'typography',
        }),
      );
    }
  }
  return { tokens, problems };
};
