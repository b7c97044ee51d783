import { checkSoul, checkText } from '../checks/checks.ts';
import { type Finding, findingKey } from '../checks/finding.ts';
import type { PreviewCompilation } from '../compile.ts';
import type { SoulDocument } from '../schema.ts';

export interface Judged {
  readonly document: SoulDocument;
  readonly compiled: PreviewCompilation;
  /** What else of it is shown. */
  readonly said: readonly string[];
}

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** What the checks find that forbids to publish a soul or to show one: in its text, and in every word that comes with it. */
export const refusedByChecks = ({ document, compiled, said }: Judged): readonly Finding[] => {
  const others = [...new Set([...said, ...stringsIn(document.fragments)])].filter(
    (text) => text.trim() !== '',
  );
  const errors = [...checkSoul({ document, compiled }), ...others.flatMap(checkText)].filter(
    ({ severity }) => severity === 'error',
  );
  return [...new Map(errors.map((finding) => [findingKey(finding), finding])).values()];
};
