import './workbench.css';
import '#components/ui/kit.css';
import { useRef, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import { useSignInEnd } from '#platform/github/ui/use-sign-in-end.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { boardOf } from '../core/board.ts';
import type { Messages } from '../i18n/en.ts';
import { Board } from './Board.tsx';
import { Example } from './Example.tsx';
import { ProposalDocument } from './ProposalDocument.tsx';
import { Sentence } from './Sentence.tsx';
import { useArrival } from './use-arrival.ts';
import { goToHash, useHash } from './use-hash.ts';
import { type Shelf, useProposals } from './use-proposals.ts';

interface WorkbenchProps {
  locale: Locale;
  t: Messages;
  github: GitHubMessages;
}

const summary = (
  { proposals, unreadable, problem }: Shelf,
  newestKey: string | null,
  t: Messages,
): string => {
  if (problem !== null) return t.storage[problem];
  const open = (proposals ?? []).filter(({ status }) => status !== 'archived').length;
  const told = newestKey === null ? t.none : t.summary(open, newestKey);
  return unreadable === 0 ? told : `${told} ${t.unreadable(unreadable)}`;
};

/** A board of plain lists on top; below it the open proposal, or the sentence that starts one. */
export const Workbench = ({ locale, t, github }: WorkbenchProps) => {
  const shelf = useProposals();
  const current = useConnection();
  const signIn = useSignInEnd();
  const hash = useHash();
  const [showArchived, setShowArchived] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const board = boardOf(shelf.proposals ?? []);
  const known = (shelf.proposals ?? []).length > 0;
  const asked = shelf.proposals?.find(({ key }) => key === hash) ?? null;
  const begins = asked === null && (!known || hash === 'new');
  // Beside the board there is room for one; on a phone the board stands alone until one is asked for.
  const open = asked ?? (begins ? null : board.newest);
  useArrival(title, asked?.key ?? null, shelf.proposals !== undefined);
  const state =
    shelf.proposals === undefined ? 'wb-waits wb-fresh' : asked ? 'wb-reads' : known ? '' : 'wb-fresh';
  return (
    <div className={`wb ${state}`.trim()}>
      <div className="wrap wb-bar">
        <h1>{t.title}</h1>
        <p className="faint">{summary(shelf, board.newestKey, t)}</p>
        <div className="wb-acts">
          {board.archived.length > 0 && (
            <Button
              variant="link"
              aria-expanded={showArchived}
              aria-controls="wb-archived"
              onClick={() => setShowArchived(!showArchived)}
            >
              {t.archived(board.archived.length)}
            </Button>
          )}
          {!current && !open && <ConnectButton label={t.connect} words={github.signIn} variant="link" />}
          {known && (
            <Button className="sm" onClick={() => goToHash('new')}>
              {t.newProposal}
            </Button>
          )}
        </div>
      </div>
      {signIn !== 'none' && signIn !== 'finishing' && (
        <p className="wrap problem" role="alert">
          {github.signIn[signIn]}
        </p>
      )}
      <Board board={board} openKey={open?.key ?? null} showArchived={showArchived} t={t} />
      {begins && (
        <div className="wrap wb-begin">
          <Sentence t={t} />
          <Example t={t} />
        </div>
      )}
      {open && (
        <ProposalDocument
          key={open.id}
          titleRef={title}
          proposal={open}
          neighbors={
            board.columns.find(({ status }) => status === open.status)?.proposals.length ??
            board.archived.length
          }
          locale={locale}
          t={t}
          github={github}
        />
      )}
    </div>
  );
};
