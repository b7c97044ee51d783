import type { ReactNode } from 'react';
import { fragmentIn } from '../../core/builder.ts';
import { type SoulComparison, type SoulPart, soulParts } from '../../core/compare-souls.ts';
import { compilePreview } from '../../core/compile.ts';
import type { SoulDocument } from '../../core/schema.ts';
import { MarkedProse } from './MarkedProse.tsx';

export type SideName = 'left' | 'right';

interface SideProps {
  readonly side: SideName;
  readonly document: SoulDocument;
  readonly comparison: SoulComparison;
  readonly title: string;
  /** When, or where from. */
  readonly note: string;
  /** Stands where there are no words. */
  readonly blank: string;
  /** At the end of the head. */
  readonly children?: ReactNode;
}

const marks = { left: 'del', right: 'ins' } as const;

const origins = { main: 'role', rule: 'rule', custom: 'own' } as const satisfies Record<SoulPart, string>;

const languageIn = (document: SoulDocument, part: SoulPart): string | undefined =>
  part === 'custom' ? undefined : fragmentIn(document, part)?.meta.locale;

/** One of two souls, with what the other has not marked in its words. */
export const Side = ({ side, document, comparison, title, note, blank, children }: SideProps) => {
  const { sections } = compilePreview(document.draft, document.fragments);
  return (
    <section className="sc" data-side={side}>
      <div className="sh">
        <h3>{title}</h3>
        <span className="faint">{note}</span>
        {children}
      </div>
      {sections.length === 0 && <p className="faint">{blank}</p>}
      {soulParts.map((part) => {
        const section = sections.find(({ kind }) => kind === part);
        if (!section) return null;
        const difference = comparison[part];
        return (
          <div key={part} className={`part ${origins[part]}`} lang={languageIn(document, part)}>
            <MarkedProse
              heading={section.heading}
              text={section.body}
              edits={difference.kind === 'words' ? difference.changes[side] : []}
              mark={marks[side]}
            />
          </div>
        );
      })}
    </section>
  );
};
