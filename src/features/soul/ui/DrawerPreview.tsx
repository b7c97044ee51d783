import { useEffect, useRef } from 'react';
import { compilePreview, type PreviewSection, type Slot } from '../core/compile.ts';
import { deliver } from '../core/deliver.ts';
import type { SoulDocument } from '../core/schema.ts';
import { Prose } from './Prose.tsx';
import { useWords } from './words.ts';

interface DrawerPreviewProps {
  slot: Slot;
  before: SoulDocument;
  after: SoulDocument;
  /** Of the voice under the focus. */
  title: string;
  onMask: () => void;
}

const origins = { main: 'role', rule: 'rule', inspiration: 'rule', custom: 'own' } as const;

const Part = ({ section, changed }: { section: PreviewSection; changed: boolean }) => {
  const { t } = useWords();
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (changed) element.current?.scrollIntoView({ block: 'nearest' });
  }, [changed]);
  const tags = { main: t.slots.main.tag, rule: t.slots.rule.tag, inspiration: '', custom: t.yours };
  return (
    <section ref={element} className={`part ${origins[section.kind]}`} data-changed={changed || undefined}>
      <span className="tag">{tags[section.kind]}</span>
      <Prose heading={section.heading} text={section.body} edits={[]} />
    </section>
  );
};

/** The document as it would read with the voice under the focus; a press beside the text closes the drawer. */
export const DrawerPreview = ({ slot, before, after, title, onMask }: DrawerPreviewProps) => {
  const { t } = useWords();
  const from = deliver(compilePreview(before.draft, before.fragments).text);
  const compiled = compilePreview(after.draft, after.fragments);
  return (
    <div className="behind">
      <div className="behind-page">
        <button type="button" className="mask" tabIndex={-1} aria-hidden="true" onClick={onMask} />
        {title && (
          <p className="prev" role="status">
            <b>{t.drawer.previewing(title)}</b>
            {after !== before && (
              <span className="cnt">{t.drawer.from(from.units, deliver(compiled.text).units)}</span>
            )}
          </p>
        )}
        <article className="prompt">
          <p className="delim mono">{'<hero_soul>'}</p>
          {compiled.sections.map((section) => (
            <Part key={section.kind} section={section} changed={after !== before && section.kind === slot} />
          ))}
          <p className="delim mono">{'</hero_soul>'}</p>
        </article>
      </div>
    </div>
  );
};
