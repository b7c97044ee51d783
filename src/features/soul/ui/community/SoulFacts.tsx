import { formatDate } from '#platform/i18n/core/format.ts';
import type { Published, ShownSoul } from '../../core/community/shown-soul.ts';
import { useCommunityWords } from './community-words.ts';

/** A new issue beside the soul's, for who keeps the community. */
const reportHref = ({ url }: Published, title: string, body: string): string =>
  `${url.replace(/\/\d+$/, '/new')}?${new URLSearchParams({ title, body })}`;

const AtGitHub = ({ name, published }: { name: string; published: Published }) => {
  const { t, locale } = useCommunityWords();
  const { author, number, likes, comments, createdAt, url } = published;
  const { detail } = t;
  return (
    <section>
      <p className="co-figure">
        <b>{t.likes(likes)}</b>
      </p>
      {comments > 0 && <p>{t.comments(comments)}</p>}
      <p>
        <a className="lk" href={url} rel="noreferrer">
          {detail.like}
        </a>
      </p>
      <p className="hint">{detail.published(author, formatDate(createdAt, locale))}</p>
      <p>
        <a
          className="lk"
          href={reportHref(published, detail.reportTitle(name, number), detail.reportBody(url))}
          rel="noreferrer"
        >
          {detail.report}
        </a>
      </p>
    </section>
  );
};

/** What is to know about a soul besides its text. */
export const SoulFacts = ({ soul }: { soul: ShownSoul }) => {
  const { t } = useCommunityWords();
  return (
    <div className="co-side">
      {soul.published ? (
        <AtGitHub name={soul.name} published={soul.published} />
      ) : (
        <section>
          <p className="hint">{t.sample}</p>
        </section>
      )}
      <section>
        <p>{t.detail.length(soul.text.length)}</p>
        <p className="co-hash">
          <span>SHA-256</span>
          <code
            title={`${t.detail.hash}: ${soul.hash}`}
          >{`${soul.hash.slice(0, 4)}…${soul.hash.slice(-4)}`}</code>
        </p>
      </section>
      <p className="hint">{t.detail.remixHint}</p>
    </div>
  );
};
