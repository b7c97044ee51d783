import { currentId, type World } from '../resolve.ts';
import type { PriceRow } from '../schema.ts';

/** What agents and hosts put around a model's id: a provider, a region, a date, a version of the API, a window, an effort. */
const around = [
  /^.*\//,
  /^(?:[a-z]{2,6}\.)?[a-z]+\.(?=claude)/,
  /^\[[^\]]*\]\s*/,
  /\[[^\]]*\]$/,
  /-v\d+(?::\d+)?$/,
  /[@-]\d{8}$/,
  /-\d{4}-\d{2}-\d{2}$/,
  /-latest$/,
  /\((?:low|medium|high|xhigh)\)$|-(?:low|medium|high|xhigh)$/,
];

function spellings(name: string): readonly string[] {
  const plain = name.trim().toLowerCase();
  const steps = [plain];
  for (const pattern of around) steps.push((steps.at(-1) ?? plain).replace(pattern, ''));
  // Claude's versions are written with a dot by some agents, with a hyphen by others.
  const dashed = steps.map((id) => (id.startsWith('claude') ? id.replaceAll('.', '-') : id));
  return [...new Set([...steps, ...dashed])];
}

/** The id in the price list of a model as a report names it, else `null`. */
export function knownModel(
  name: string,
  models: readonly PriceRow[],
  legacyIds: World['legacyIds'],
): string | null {
  for (const id of spellings(name)) {
    const known = currentId(id, models, legacyIds);
    if (known !== null) return known;
  }
  return null;
}
