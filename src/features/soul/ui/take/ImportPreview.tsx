import { compilePreview } from '../../core/compile.ts';
import type { SoulDocument, SoulFragment } from '../../core/schema.ts';
import type { TakeWords } from '../../i18n/take.en.ts';
import { Prose } from '../Prose.tsx';

const origins = { main: 'role', rule: 'rule', inspiration: 'rule', custom: 'own' } as const;

type Kind = keyof typeof origins;

const languageOf = ({ fragments }: SoulDocument, kind: Kind): string | undefined => {
  const of: Record<Kind, SoulFragment | null> = {
    main: fragments.mainFragment,
    rule: fragments.ruleFragment,
    inspiration: fragments.inspirationFragment,
    custom: null,
  };
  return of[kind]?.meta.locale;
};

/** An imported soul to read: its compiled text with the origin of each part. */
export const ImportPreview = ({
  document,
  words,
}: {
  document: SoulDocument;
  words: TakeWords['importing'];
}) => {
  const { sections } = compilePreview(document.draft, document.fragments);
  return (
    <article className="prompt" aria-label={words.preview}>
      {sections.map(({ kind, heading, body }) => (
        <section key={kind} className={`part ${origins[kind]}`} lang={languageOf(document, kind)}>
          <span className="tag">{words.tags[kind]}</span>
          <Prose heading={heading} text={body} edits={[]} />
        </section>
      ))}
    </article>
  );
};
