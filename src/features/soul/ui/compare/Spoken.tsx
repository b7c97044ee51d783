import { fragmentIn } from '../../core/builder.ts';
import { languageOf } from '../../core/checks/language-of.ts';
import type { SoulDocument } from '../../core/schema.ts';
import type { SideName } from './Side.tsx';

interface SpokenProps {
  readonly document: SoulDocument;
  readonly side: SideName;
  readonly title: string;
  readonly says: { readonly main: string; readonly rule: string };
}

/** What a voice says, in the language that it says it in. */
export const Sample = ({ text }: { text: string }) => (
  <blockquote lang={languageOf(text) ?? undefined}>{text}</blockquote>
);

/** How a soul's role and rule answer the line that every voice answers. */
export const Spoken = ({ document, side, title, says }: SpokenProps) => (
  <section className="spoken" data-side={side}>
    <p className="lab whose">{title}</p>
    {(['main', 'rule'] as const).map((slot) => {
      const fragment = fragmentIn(document, slot);
      return (
        fragment && (
          <figure key={slot}>
            <figcaption className="faint">{says[slot]}</figcaption>
            <Sample text={fragment.meta.sample} />
          </figure>
        )
      );
    })}
  </section>
);
