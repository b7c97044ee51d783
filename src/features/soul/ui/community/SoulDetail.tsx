import { useEffect, useId, useRef } from 'react';
import { CopyButton } from '#components/ui/CopyButton.tsx';
import { type ShownSoul, summaryFor } from '../../core/community/shown-soul.ts';
import { Icon } from '../Icon.tsx';
import { Prose } from '../Prose.tsx';
import { useModal } from '../share/use-modal.ts';
import { useCommunityWords } from './community-words.ts';
import { SoulFacts } from './SoulFacts.tsx';

interface SoulDetailProps {
  /** Null where the address names none that is here. */
  readonly soul: ShownSoul | null;
  readonly builderHref: string;
  /** Takes the soul out of the address, and this view from the page. */
  readonly onClose: () => void;
}

/** What is under the site's header, in pixels. */
const headerEnd = (): number =>
  Math.max(0, document.querySelector('header.site')?.getBoundingClientRect().bottom ?? 0);

const Gone = () => {
  const { t } = useCommunityWords();
  return <p className="co-gone">{t.detail.gone}</p>;
};

const Whole = ({ soul }: { soul: ShownSoul }) => {
  const { t, locale } = useCommunityWords();
  const { quote, text, language } = soul;
  const summary = summaryFor(soul, locale);
  return (
    <div className="co-columns">
      <div>
        <p className="co-lead" lang={summary.lang}>
          {summary.text}
        </p>
        <article className="co-prompt" lang={language} aria-label={t.detail.prompt}>
          <Prose heading="" text={text} edits={[]} />
        </article>
        {quote !== null && (
          <figure className="co-sounds">
            <figcaption className="lab">{t.detail.sounds}</figcaption>
            <blockquote lang={language}>{quote}</blockquote>
          </figure>
        )}
      </div>
      <SoulFacts soul={soul} />
    </div>
  );
};

/** One soul to read whole, over the page, with what can be done with it. */
export const SoulDetail = ({ soul, builderHref, onClose }: SoulDetailProps) => {
  const { t } = useCommunityWords();
  const id = useId();
  const dialog = useModal();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.style.setProperty('--co-top', `${headerEnd()}px`);
    heading.current?.focus();
  }, [dialog]);
  return (
    <dialog ref={dialog} className="co-detail" aria-labelledby={id} onClose={onClose}>
      <div className="wrap">
        <header>
          <h2 id={id} ref={heading} tabIndex={-1} lang={soul?.language}>
            {soul?.name ?? t.detail.goneTitle}
          </h2>
          <div className="ways">
            {soul && (
              <>
                <a className="btn go" href={`${builderHref}#${soul.draft}`}>
                  {t.detail.remix}
                </a>
                <CopyButton
                  variant="line"
                  text={() => soul.text}
                  label={t.detail.copy}
                  copied={t.detail.copied}
                  failed={t.detail.failed}
                />
              </>
            )}
            <button type="button" className="lk" onClick={() => dialog.current?.close()}>
              <Icon name="close" /> {t.detail.close}
            </button>
          </div>
        </header>
        {soul ? <Whole soul={soul} /> : <Gone />}
      </div>
    </dialog>
  );
};
