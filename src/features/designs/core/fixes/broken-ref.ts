import { type DesignModel, resolvedColors } from '../model.ts';
import { nearest } from '../nearest.ts';
import type { Span } from '../position.ts';
import type { ProblemDetails } from '../problem.ts';
import type { QuickFix } from '../quick-fixes.ts';

const pathsOf = (model: DesignModel): string[] => {
  const lengths = (['rounded', 'spacing'] as const).flatMap((group) =>
    [...model[group].values()].filter(({ value }) => value !== null).map(({ name }) => `${group}.${name}`),
  );
  const colors = [...resolvedColors(model).values()].filter(({ light }) => light !== null);
  return [
    ...colors.map(({ name }) => `colors.${name}`),
    ...[...model.typography.keys()].map((name) => `typography.${name}`),
    ...lengths,
  ];
};

/** The token of the same group with the nearest name; half of its letters may differ. */
export const fixBrokenRef = (
  text: string,
  span: Span,
  { path, reference, why }: ProblemDetails['broken-ref'],
  model: DesignModel,
): QuickFix[] => {
  if (why !== 'missing') return [];
  const [group = '', name = ''] = reference.split(/\.(.*)/);
  const known = pathsOf(model)
    .filter((one) => one.startsWith(`${group}.`) && one !== path)
    .map((one) => one.slice(group.length + 1));
  const meant = nearest(name, known, Math.floor(name.length / 2));
  const from = text.slice(span.from, span.to).indexOf(`{${reference}}`) + span.from;
  if (meant === null || from < span.from) return [];
  const to = from + reference.length + 2;
  const better = `${group}.${meant}`;
  return [{ label: { kind: 'refer-to', reference: better }, edits: [{ from, to, insert: `{${better}}` }] }];
};
