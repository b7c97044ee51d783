import { parseColor } from './color.ts';
import { cssDimension, type Dimension, parseDimension } from './dimension.ts';
import type { TypographyToken } from './model.ts';
import { type DesignProblem, type ExpectedValue, problem } from './problem.ts';
import { type Lookup, referencePath } from './references.ts';
import type { RawToken } from './token-tables.ts';

const namedWeights: Readonly<Record<string, number>> = { normal: 400, regular: 400, medium: 500, bold: 700 };

const parseWeight = (text: string): number | null => {
  const weight =
    namedWeights[text.toLowerCase()] ?? (/^\d{1,4}(?:\.\d{1,3})?$/.test(text) ? Number(text) : null);
  return weight !== null && weight >= 1 && weight <= 1000 ? weight : null;
};

const parseLineHeight = (text: string): Dimension | number | null => {
  if (/^\d{0,3}(?:\.\d{1,6})?$/.test(text) && text !== '') return Number(text);
  if (/^\d{1,4}%$/.test(text)) return Number.parseInt(text, 10) / 100;
  return text === 'normal' ? 1.2 : parseDimension(text);
};

const parseTracking = (text: string): Dimension | null =>
  text === 'normal' ? { value: 0, unit: 'px' } : parseDimension(text);

/** A family is a name, not a color: files mix the two up. */
const parseFamily = (text: string): string | null => (parseColor(text) === null ? text : null);

type LookUp = (raw: string) => Lookup<Dimension>;
type Read = <T>(key: string, expected: ExpectedValue, parse: (text: string) => T | null) => T | null;

/** Reads properties of one token; what is no value is reported and null. */
const reader = ({ name, node }: RawToken, lookUp: LookUp, report: (found: DesignProblem) => void): Read => {
  const entries = new Map(node.kind === 'map' ? node.entries.map((entry) => [entry.key, entry.node]) : []);
  return (key, expected, parse) => {
    const value = entries.get(key);
    if (value === undefined) return null;
    const path = `typography.${name}.${key}`;
    const raw = value.kind === 'scalar' ? value.text : '[…]';
    const reference = referencePath(raw);
    if (reference !== null && expected === 'dimension') {
      const found = lookUp(raw);
      if (found.kind === 'broken') report(problem('broken-ref', value, { path, reference, why: found.why }));
      return found.kind === 'found' ? parse(cssDimension(found.value)) : null;
    }
    const read = value.kind === 'scalar' ? parse(raw) : null;
    if (read === null) report(problem('invalid-value', value, { path, value: raw, expected }));
    return read;
  };
};

const asWritten = (text: string): string => text;

const buildToken = (token: RawToken, read: Read): TypographyToken => {
  const { name, position, span, node } = token;
  return {
    name,
    position,
    span,
    keys:
      node.kind === 'map'
        ? node.entries.map(({ key, position: at, span: of }) => ({ key, position: at, span: of }))
        : [],
    fontFamily: read('fontFamily', 'font', parseFamily),
    fontSize: read('fontSize', 'dimension', parseDimension),
    fontWeight: read('fontWeight', 'number', parseWeight),
    lineHeight: read('lineHeight', 'dimension', parseLineHeight),
    letterSpacing: read('letterSpacing', 'dimension', parseTracking),
    fontFeature: read('fontFeature', 'font', asWritten),
    fontVariation: read('fontVariation', 'font', asWritten),
    uppercase: read('textTransform', 'font', asWritten) === 'uppercase',
  };
};

export interface BuiltTypography {
  readonly tokens: ReadonlyMap<string, TypographyToken>;
  readonly problems: readonly DesignProblem[];
}

export const buildTypography = (table: ReadonlyMap<string, RawToken>, lookUp: LookUp): BuiltTypography => {
  const problems: DesignProblem[] = [];
  const report = (found: DesignProblem) => void problems.push(found);
  const tokens = new Map<string, TypographyToken>();
  for (const [name, token] of table) {
    if (token.node.kind === 'map') tokens.set(name, buildToken(token, reader(token, lookUp, report)));
    else {
      const value = token.node.kind === 'scalar' ? token.node.text : '[…]';
      report(
        problem('invalid-value', token.node, { path: `typography.${name}`, value, expected: 'typography' }),
      );
    }
  }
  return { tokens, problems };
};
