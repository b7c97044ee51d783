import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  heading: string;
  note: ReactNode;
  children: ReactNode;
}

/** Name, content, note: one ruled row. */
export const Section = ({ id, heading, note, children }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-heading`}>
    <h2 id={`${id}-heading`}>{heading}</h2>
    <div className="set-body">{children}</div>
    <div className="set-note">{note}</div>
  </section>
);
