import { fragmentIn } from '../core/builder.ts';
import type { SoulDocument } from '../core/schema.ts';
import { useWords } from './words.ts';

const languageOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');

/** How the chosen voices answer the line that every voice of the catalogue answers. */
export const Answers = ({ document, tryHref }: { document: SoulDocument; tryHref: string }) => {
  const { t } = useWords();
  const slots = (['main', 'rule'] as const).flatMap((slot) => {
    const fragment = fragmentIn(document, slot);
    return fragment ? [{ slot, fragment }] : [];
  });
  if (slots.length === 0) return null;
  return (
    <section className="sounds" aria-labelledby="soul-sounds">
      <div className="sounds-head">
        <h2 className="lab" id="soul-sounds">
          {t.answers.title}
        </h2>
        <a className="lk" href={tryHref}>
          {t.answers.try}
        </a>
      </div>
      {slots.map(({ slot, fragment }) => (
        <figure key={slot}>
          <figcaption>{slot === 'main' ? t.answers.role : t.answers.rule}</figcaption>
          <blockquote lang={languageOf(fragment.meta.sample)}>{fragment.meta.sample}</blockquote>
        </figure>
      ))}
    </section>
  );
};
