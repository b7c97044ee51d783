import { parseColor } from '../color.ts';
import { parseDimension } from '../dimension.ts';
import type { DesignModel } from '../model.ts';
import type { Span } from '../position.ts';
import type { ProblemDetails } from '../problem.ts';
import type { QuickFix } from '../quick-fixes.ts';
import { lineAt, lineStart } from './lines.ts';

/** The plain value behind a key, out of a line of its own or of a map in one line. */
const valueBehind = (text: string, { from, to }: Span): string => {
  const rest = lineAt(text, from).slice(to - lineStart(text, from));
  return /^\s*:\s*(?:"([^"]*)"|'([^']*)'|([^,}"'{]*))/.exec(rest)?.slice(1).find(Boolean)?.trim() ?? '';
};

/** Whether a property takes a value without an error. */
const takes = (property: string, value: string): boolean => {
  if (/^(?:backgroundColor|textColor)$/.test(property)) return parseColor(value) !== null;
  if (/^(?:fontSize|lineHeight|letterSpacing)$/.test(property)) return parseDimension(value) !== null;
  if (property === 'fontWeight') return /^[1-9]\d{0,2}$/.test(value);
  return property !== 'fontFamily' || parseColor(value) === null;
};

const siblings = (path: string, model: DesignModel): readonly string[] => {
  const [group = '', name = ''] = path.split(/\.(.*)/);
  return group === 'typography'
    ? (model.typography.get(name)?.keys.map(({ key }) => key) ?? [])
    : [...(model.components.get(name)?.properties.keys() ?? [])];
};

export const fixUnknownProperty = (
  text: string,
  span: Span,
  { path, nearest }: ProblemDetails['unknown-property'],
  model: DesignModel,
): QuickFix[] => {
  if (nearest === null || siblings(path, model).includes(nearest)) return [];
  if (!takes(nearest, valueBehind(text, span))) return [];
  return [{ label: { kind: 'rename', name: nearest }, edits: [{ ...span, insert: nearest }] }];
};
