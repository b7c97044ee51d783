import { useDeferredValue, useMemo } from 'react';
import type { ContrastChange } from '../../core/diff/contrast-changes.ts';
import { diffDesigns } from '../../core/diff/diff-designs.ts';
import type { SectionChange } from '../../core/diff/prose.ts';
import type { ShownValue } from '../../core/diff/shown-value.ts';
import type { TokenChange } from '../../core/diff/token-changes.ts';
import type { DesignModel } from '../../core/model.ts';
import { parseDesign } from '../../core/parse-design.ts';
import type { EditorMessages } from '../../i18n/editor.en.ts';
import { TextDiff } from './TextDiff.tsx';
import type { EditorWords } from './words.ts';

export interface ChangesProps {
  /** What is saved; null where nothing is. */
  before: string | null;
  after: string;
  /** What `after` means where that is known already. */
  model: DesignModel | null;
  words: EditorWords;
}

type Words = EditorMessages['changes'];

const modelOf = (text: string): DesignModel | null => {
  const parsed = parseDesign(text);
  return parsed.ok ? parsed.value : null;
};

const Value = ({ value, t }: { value: ShownValue | null; t: Words }) => {
  if (value === null) return <span className="faint">{t.nothing}</span>;
  const { raw, resolved, color } = value;
  return (
    <>
      {color !== null && <i className="ed-chip" style={{ background: color }} />} {raw}
      {resolved !== null && resolved !== raw && <span className="faint"> {resolved}</span>}
    </>
  );
};

const ContrastRow = ({ change, t }: { change: ContrastChange; t: Words }) => (
  <li className={change.kind === 'lost' ? 'bad' : change.kind === 'gained' ? 'good' : undefined}>
    <b>{t.contrast[change.kind]}</b>
    <span className="mono">{change.component}</span>
    <span>{t.ratio(change.before?.ratio ?? null, change.after.ratio, change.after.needed)}</span>
  </li>
);

const TokenRow = ({ change, t }: { change: TokenChange; t: Words }) => (
  <li>
    <b>{change.indirect ? t.follows : t.token[change.kind]}</b>
    <span className="mono">
      {change.group}.{change.name}
    </span>
    <span className="mono">
      {change.properties.map(({ name, before, after }) => (
        <span key={name} className="ed-property">
          {change.properties.length > 1 && <span className="faint">{name} </span>}
          {before !== null && (
            <del>
              <Value value={before} t={t} />
            </del>
          )}{' '}
          {after !== null && (
            <ins>
              <Value value={after} t={t} />
            </ins>
          )}
        </span>
      ))}
    </span>
  </li>
);

const SectionRow = ({ change, t }: { change: SectionChange; t: Words }) => (
  <li>
    <b>{t.section[change.kind]}</b>
    <span>{change.title ?? t.preamble}</span>
    <span className="soft">{t.lines(change.added, change.removed)}</span>
  </li>
);

/** What a save would change: contrasts and tokens first, then prose, then the lines themselves. */
export const Changes = ({ before, after, model, words }: ChangesProps) => {
  const t = words.t.changes;
  const shown = useDeferredValue(after);
  const old = useMemo(() => (before === null ? null : modelOf(before)), [before]);
  const diff = useMemo(
    () =>
      before === null || before === shown
        ? null
        : diffDesigns({ text: before, model: old }, { text: shown, model: model ?? modelOf(shown) }),
    [before, old, shown, model],
  );
  if (before === null) return <p className="ed-note">{t.new}</p>;
  if (diff === null) return <p className="ed-note">{t.none}</p>;
  return (
    <div className="ed-changes">
      {diff.reading !== null && <p className="problem">{words.documents.reading[diff.reading]}</p>}
      {diff.onlyText && <p className="soft">{words.documents.reading.onlyText}</p>}
      <ul className="ed-diff">
        {diff.contrast.map((change) => (
          <ContrastRow key={`${change.component} ${change.mode}`} change={change} t={t} />
        ))}
        {diff.facts.map(({ name, before: was, after: is }) => (
          <li key={name}>
            <b>{t.token.changed}</b>
            <span className="mono">{name}</span>
            <span>
              {was !== null && <del>{was}</del>} {is !== null && <ins>{is}</ins>}
            </span>
          </li>
        ))}
        {diff.tokens.map((change) => (
          <TokenRow key={`${change.group}.${change.name}`} change={change} t={t} />
        ))}
        {diff.sections.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a title may stand twice
          <SectionRow key={`${change.title} ${index}`} change={change} t={t} />
        ))}
      </ul>
      <TextDiff before={before} after={shown} words={words} />
    </div>
  );
};
