import { Button } from '#components/ui/Button.tsx';
import type { Proposal } from '../core/schema.ts';
import { columns, movesFrom, type Status, statuses } from '../core/status.ts';
import type { Messages } from '../i18n/en.ts';
import type { SaveState } from './use-autosave.ts';

interface StatesProps {
  proposal: Proposal;
  saved: SaveState;
  day: (iso: string) => string;
  onMove: (status: Status) => void;
  t: Messages;
}

/** Where the proposal stands on its way, and where it may go from here. */
export const States = ({ proposal, saved, day, onMove, t }: StatesProps) => {
  const at = statuses.indexOf(proposal.status);
  const place = (index: number): string => (index < at ? 'done' : index === at ? 'here' : '');
  return (
    <div className="wb-states">
      <p className="mono wb-key">{proposal.key}</p>
      <p className="wb-sub">{t.document.since(t.status[proposal.status], day(proposal.statusSince))}</p>
      <ol aria-label={t.document.states}>
        {columns.map((status, index) => (
          <li key={status} className={place(index)} aria-current={index === at ? 'step' : undefined}>
            {t.status[status]}
          </li>
        ))}
      </ol>
      <p className="wb-moves">
        {movesFrom(proposal.status).map((status) => (
          <Button key={status} variant="link" onClick={() => onMove(status)}>
            {t.document.move(t.status[status])}
          </Button>
        ))}
      </p>
      <p className={saved === 'saved' || saved === 'saving' ? 'wb-sub' : 'problem'} role="status">
        {saved === 'saved' ? t.document.saved : saved === 'saving' ? t.document.saving : t.storage[saved]}
      </p>
    </div>
  );
};
