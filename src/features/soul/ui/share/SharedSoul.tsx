import type { ReactNode, RefObject } from 'react';
import { formatNumber } from '#platform/i18n/core/format.ts';
import { checkText } from '../../core/checks/checks.ts';
import { compilePreview, type PreviewSection } from '../../core/compile.ts';
import { deliver } from '../../core/deliver.ts';
import { shortHash } from '../../core/hash.ts';
import type { SoulDocument, SoulFragment } from '../../core/schema.ts';
import { type Edit, wordDiff } from '../../core/word-diff.ts';
import type { ChecksWords } from '../../i18n/checks.en.ts';
import type { ShareWords } from '../../i18n/share.en.ts';
import { FindingList } from '../checks/FindingList.tsx';
import { inLocale } from '../in-locale.ts';
import { Prose } from '../Prose.tsx';
import { useWords } from '../words.ts';

interface SharedSoulProps {
  readonly document: SoulDocument;
  readonly words: ShareWords;
  readonly checks: ChecksWords;
  readonly headingId: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What can be done with it. */
  readonly children: ReactNode;
}

const origins = { main: 'role', rule: 'rule', inspiration: 'rule', custom: 'own' } as const;

type Kind = PreviewSection['kind'];

const fragmentOf = ({ fragments }: SoulDocument, kind: Kind): SoulFragment | null =>
  ({
    main: fragments.mainFragment,
    rule: fragments.ruleFragment,
    inspiration: fragments.inspirationFragment,
    custom: null,
  })[kind];

/** Phrases of a slot that are not its fragment's. */
const editsIn = (document: SoulDocument, { kind, body }: PreviewSection): readonly Edit[] => {
  const fragment = kind === 'main' || kind === 'rule' ? fragmentOf(document, kind) : null;
  return fragment ? wordDiff(fragment.content.trim(), body) : [];
};

/** A soul to read: its compiled text with the origin of each part, and what is to know about it beside it. */
export const SharedSoul = (props: SharedSoulProps) => {
  const { document, words, checks, headingId, heading, children } = props;
  const { t, locale } = useWords();
  const { arrived } = words;
  const compiled = compilePreview(document.draft, document.fragments);
  const delivery = deliver(compiled.text);
  const parts = compiled.sections.map((section) => ({
    ...section,
    fragment: fragmentOf(document, section.kind),
    edits: editsIn(document, section),
  }));
  const findings = checkText(compiled.text);
  const changed = parts.reduce((sum, { edits }) => sum + edits.length, 0);
  return (
    <div className="soul wrap">
      <header>
        <div>
          <p className="lab">{arrived.label}</p>
          <h2 id={headingId} ref={heading} tabIndex={-1}>
            {compiled.title || arrived.untitled}
          </h2>
          <p className="hint">{arrived.intro}</p>
        </div>
        <div className="ways">{children}</div>
      </header>
      <div className="shared-columns">
        <article className="prompt">
          <p className="delim mono">{'<hero_soul>'}</p>
          {parts.map(({ kind, heading, body, fragment, edits }) => (
            <section key={kind} className={`part ${origins[kind]}`} lang={fragment?.meta.locale}>
              <span className="tag">{arrived.tags[kind]}</span>
              <Prose heading={heading} text={body} edits={edits} />
            </section>
          ))}
          <p className="delim mono">{'</hero_soul>'}</p>
        </article>
        <div className="shared-facts">
          <section>
            <h3 className="lab">{t.length.title}</h3>
            <p className="num">
              <b>{formatNumber(delivery.units, locale)}</b> {t.length.of}
            </p>
            {delivery.over > 0 && <p className="problem">{t.length.over(delivery.over)}</p>}
          </section>
          <section>
            <h3 className="lab">{arrived.madeOf}</h3>
            <ul>
              {parts.map(({ kind, fragment }) => (
                <li key={kind}>{fragment ? inLocale(fragment, locale).title : arrived.ownWords}</li>
              ))}
            </ul>
            {changed > 0 && <p className="hint">{arrived.changed(changed)}</p>}
          </section>
          <section>
            <h3 className="lab">{arrived.checks}</h3>
            <FindingList findings={findings} words={checks} />
            {findings.length === 0 && <p className="hint">{arrived.noFindings}</p>}
          </section>
          <section>
            <p className="hint">{arrived.verified}</p>
            <p className="hash">
              <span>SHA-256</span>
              <code title={compiled.hash}>{shortHash(compiled.hash)}</code>
            </p>
          </section>
          <p className="hint">{arrived.remixHint}</p>
        </div>
      </div>
    </div>
  );
};
