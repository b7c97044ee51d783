import { Markdown } from '#components/ui/Markdown.tsx';
import type { Pair } from '../../core/diff/pair-up.ts';
import type { ProseSection } from '../../core/diff/prose.ts';
import type { Messages } from '../../i18n/en.ts';

/** A long section is cut: the file itself has the rest. */
const mostCharacters = 20_000;
const mostSections = 40;

const Section = ({ section, messages }: { section: ProseSection | null; messages: Messages }) =>
  section === null ? (
    <p className="faint">{messages.compare.none}</p>
  ) : (
    <div lang="en">
      <Markdown text={section.lines.join('\n').slice(0, mostCharacters)} />
    </div>
  );

/** The sections of two files side by side; loaded when they are asked for. */
export default function ProsePairs({
  pairs,
  messages,
}: {
  readonly pairs: readonly Pair<ProseSection>[];
  readonly messages: Messages;
}) {
  if (pairs.length === 0) return <p className="faint">{messages.compare.none}</p>;
  return (
    <>
      {pairs.slice(0, mostSections).map(({ here, there }) => (
        <section key={`${here?.key}|${there?.key}`} className="prose-pair">
          <h2 lang="en">{here?.title ?? there?.title ?? ''}</h2>
          <div className="design-prose">
            <Section section={here} messages={messages} />
            <Section section={there} messages={messages} />
          </div>
        </section>
      ))}
      {pairs.length > mostSections && (
        <p className="faint">{messages.andMore(pairs.length - mostSections)}</p>
      )}
    </>
  );
}
