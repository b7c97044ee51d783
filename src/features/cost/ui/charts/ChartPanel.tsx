import { type ReactNode, useId, useState } from 'react';
import { CopyButton } from '#components/ui/CopyButton.tsx';
import type { ChartsMessages } from '../../i18n/charts.ts';
import { type DataTable, tabSeparated } from './data-table.ts';

interface Props {
  readonly heading: string;
  readonly say: ChartsMessages;
  readonly className?: string;
  /** Written only when it is shown or copied. */
  readonly table: () => DataTable;
  readonly children: ReactNode;
}

/** A picture with the table of its numbers behind it. */
export function ChartPanel({ heading, say, className = 'panel', table, children }: Props) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className={className} aria-labelledby={id}>
      <div className="hd">
        <h2 id={id}>{heading}</h2>
        <div className="acts">
          {asTable && (
            <CopyButton
              variant="link"
              text={() => tabSeparated(table())}
              label={say.copy}
              copied={say.copied}
              failed={say.copyFailed}
            />
          )}
          <button
            type="button"
            className="lk"
            id={`${id}-turn`}
            aria-labelledby={`${id}-turn ${id}`}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? say.picture : say.table}
          </button>
        </div>
      </div>
      {asTable ? <Behind heading={heading} table={table()} /> : children}
    </section>
  );
}

/** A table wider than its room takes the focus, so that the arrow keys scroll it. */
function scrolledByKeyboard(room: HTMLElement | null) {
  if (room && room.scrollWidth > room.clientWidth) room.tabIndex = 0;
}

function Behind({ heading, table }: { readonly heading: string; readonly table: DataTable }) {
  return (
    <div className="behind" ref={scrolledByKeyboard}>
      <table>
        <caption className="away">{heading}</caption>
        <thead>
          <tr>
            {table.head.map((name, index) => (
              <th key={name} scope="col" className={index === 0 ? undefined : 'n'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells: [name, ...cells], note }) => (
            <tr key={`${name} ${note}`} className={note ? 'special' : undefined}>
              <th scope="row">
                {name}
                {note && <small>{note}</small>}
              </th>
              {cells.map((cell, index) => (
                <td key={table.head[index + 1]} className="n mono">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
