import { useState } from 'react';
import type { Board as BoardModel } from '../core/board.ts';
import { numberOf } from '../core/proposal.ts';
import type { Proposal } from '../core/schema.ts';
import type { Messages } from '../i18n/en.ts';

const shown = 3;

interface RowsProps {
  proposals: readonly Proposal[];
  openKey: string | null;
  t: Messages;
}

const Rows = ({ proposals, openKey, t }: RowsProps) => (
  <ul>
    {proposals.map(({ key, title }) => (
      <li key={key}>
        <a href={`#${key}`} aria-current={key === openKey ? 'true' : undefined}>
          <span className="mono">
            <span className="away">{key.slice(0, key.lastIndexOf('-') + 1)}</span>
            {numberOf(key)}
          </span>
          <span>{title.trim() || t.untitled}</span>
        </a>
      </li>
    ))}
  </ul>
);

interface ColumnProps {
  name: string;
  meaning: string;
  proposals: readonly Proposal[];
  openKey: string | null;
  t: Messages;
}

const Column = ({ name, meaning, proposals, openKey, t }: ColumnProps) => {
  const [all, setAll] = useState(false);
  const rest = proposals.length - shown;
  const hidesOpen = proposals.findIndex(({ key }) => key === openKey) >= shown;
  const whole = all || hidesOpen;
  return (
    <section>
      <h2>
        {name}
        <span className="mono">{proposals.length}</span>
      </h2>
      {proposals.length === 0 ? (
        <p>{meaning}</p>
      ) : (
        <Rows proposals={whole ? proposals : proposals.slice(0, shown)} openKey={openKey} t={t} />
      )}
      {rest > 0 && !hidesOpen && (
        <button type="button" className="wb-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewer : t.more(rest)}
        </button>
      )}
    </section>
  );
};

interface BoardProps {
  board: BoardModel;
  openKey: string | null;
  showArchived: boolean;
  t: Messages;
}

/** Seven plain lists; an empty one says what its state means. */
export const Board = ({ board, openKey, showArchived, t }: BoardProps) => (
  <>
    <div className="wrap wb-board">
      {board.columns.map(({ status, proposals }) => (
        <Column
          key={status}
          name={t.status[status]}
          meaning={t.meaning[status]}
          proposals={proposals}
          openKey={openKey}
          t={t}
        />
      ))}
    </div>
    {showArchived && (
      <div className="wrap">
        <section id="wb-archived" className="wb-archived">
          <h2>{t.status.archived}</h2>
          <Rows proposals={board.archived} openKey={openKey} t={t} />
        </section>
      </div>
    )}
  </>
);
