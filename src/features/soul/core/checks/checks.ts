import { slotText } from '../builder.ts';
import type { PreviewCompilation } from '../compile.ts';
import type { SoulDocument } from '../schema.ts';
import { checkContradictions } from './contradictions.ts';
import { checkDelimiters } from './delimiters.ts';
import { type Check, type Checked, type CheckId, checkIds, type Finding } from './finding.ts';
import { checkHiddenCharacters } from './hidden-characters.ts';
import { checkInjection } from './injection.ts';
import { checkLength } from './length.ts';
import { checkSecrets } from './secrets.ts';
import { checkSlots } from './slots.ts';

const checks: Record<CheckId, Check> = {
  length: checkLength,
  slots: checkSlots,
  contradictions: checkContradictions,
  injection: checkInjection,
  delimiters: checkDelimiters,
  'hidden-characters': checkHiddenCharacters,
  secrets: checkSecrets,
};

const run = (soul: Checked, ids: readonly CheckId[]): readonly Finding[] =>
  ids.flatMap((id) => checks[id](soul));

const textual = [
  'injection',
  'delimiters',
  'hidden-characters',
  'secrets',
] as const satisfies readonly CheckId[];

/** What stands in the compiled text and in no part: a foreign title, an inspiration, a phrase over two parts. */
const elsewhere = (whole: string, found: readonly Finding[]): readonly Finding[] =>
  run({ parts: [{ part: 'text', text: whole }], whole, missing: null }, textual)
    .filter(({ detail }) => !found.some((finding) => finding.detail.tag === detail.tag))
    .map((finding) => ({ ...finding, fix: null }));

/** Everything the seven rules find in a soul, errors first. Spans are offsets in the draft's own fields. */
export const checkSoul = ({
  document,
  compiled,
}: {
  readonly document: SoulDocument;
  readonly compiled: PreviewCompilation;
}): readonly Finding[] => {
  const { draft } = document;
  const parts = [
    { part: 'main', text: draft[slotText.main] },
    { part: 'rule', text: draft[slotText.rule] },
    { part: 'custom', text: draft.customPrompt },
  ] as const;
  const found = run({ parts, whole: compiled.text, missing: compiled.missing }, checkIds);
  return errorsFirst([...found, ...elsewhere(compiled.text, found)]);
};

/** The same for a foreign text, before it is imported or published; all of it is one part, `text`. */
export const checkText = (text: string): readonly Finding[] =>
  errorsFirst(run({ parts: [{ part: 'text', text }], whole: text, missing: null }, checkIds));

const errorsFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
