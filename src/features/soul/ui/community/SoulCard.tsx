import { memo } from 'react';
import { formatDate } from '#platform/i18n/core/format.ts';
import { quoted } from '../../core/community/quote.ts';
import { type ShownSoul, summaryFor } from '../../core/community/shown-soul.ts';
import { useCommunityWords } from './community-words.ts';

/** A soul by its voice; where it has none, by what it is for. */
export const SoulCard = memo(({ soul }: { soul: ShownSoul }) => {
  const { t, locale } = useCommunityWords();
  const { id, name, quote, language, published } = soul;
  const summary = summaryFor(soul, locale);
  return (
    <li className="co-card">
      {quote === null ? (
        <p className="co-quote" lang={summary.lang}>
          {summary.text}
        </p>
      ) : (
        <q className="co-quote" lang={language}>
          {quoted[language](quote)}
        </q>
      )}
      <p className="co-who">
        <a href={`#${id}`} lang={language}>
          {name}
        </a>{' '}
        <span>{published ? t.by(published.author) : t.sample}</span>
      </p>
      {quote !== null && (
        <p className="co-summary" lang={summary.lang}>
          {summary.text}
        </p>
      )}
      {published && (
        <p className="co-facts">
          <span>{t.likes(published.likes)}</span>
          {published.comments > 0 && <span>{t.comments(published.comments)}</span>}
          <time dateTime={published.createdAt}>
            {formatDate(published.createdAt, locale, { dateStyle: 'medium' })}
          </time>
        </p>
      )}
    </li>
  );
});
