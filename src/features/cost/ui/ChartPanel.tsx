import { type ReactNode, useId, useState } from 'react';
import type { Messages } from '../i18n/en.ts';

interface Props {
  readonly heading: string;
  readonly messages: Messages;
  /** What the picture shows, in a sentence. */
  readonly alt: string;
  /** Leaves room at the right for the names of the lines. */
  readonly named?: boolean;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A picture with the table of its numbers behind it. */
export function ChartPanel({ heading, messages, alt, named = false, picture, table }: Props) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="hd">
        <h2 id={id}>{heading}</h2>
        <button type="button" className="lk" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? messages.charts.picture : messages.charts.table}
        </button>
      </div>
      {asTable ? (
        <div className="behind">{table}</div>
      ) : (
        <div className={named ? 'curve named' : 'curve'} role="img" aria-label={alt}>
          {picture}
        </div>
      )}
    </section>
  );
}
