import { type RefObject, useCallback, useState } from 'react';
import { UndoBar } from '#components/ui/UndoBar.tsx';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Proposal } from '../core/schema.ts';
import type { Status } from '../core/status.ts';
import type { Messages } from '../i18n/en.ts';
import { Arrow } from './Arrow.tsx';
import { GitHubFacts } from './GitHubFacts.tsx';
import { GrowingText } from './GrowingText.tsx';
import { States } from './States.tsx';
import { useAutosave } from './use-autosave.ts';

interface ProposalDocumentProps {
  proposal: Proposal;
  titleRef: RefObject<HTMLHeadingElement | null>;
  /** How many stand in the same state. */
  neighbors: number;
  locale: Locale;
  t: Messages;
  github: GitHubMessages;
}

export const ProposalDocument = ({
  proposal,
  titleRef,
  neighbors,
  locale,
  t,
  github,
}: ProposalDocumentProps) => {
  const { state, save, flush } = useAutosave(proposal.id);
  const day = (iso: string): string =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(iso));
  const [left, setLeft] = useState<Status | null>(null);
  const settle = useCallback(() => setLeft(null), []);
  const leave = (): void => void flush();
  const move = (status: Status): void => {
    save({ status });
    leave();
  };
  const { document: words } = t;
  return (
    <div className="wrap wb-open">
      <p className="wb-back">
        <a href="#board">
          <Arrow to="left" size={16} />
          {words.back(t.status[proposal.status], neighbors)}
        </a>
      </p>
      <States
        proposal={proposal}
        saved={state}
        day={day}
        onMove={(status) => {
          setLeft(proposal.status);
          move(status);
        }}
        t={t}
      />
      <article>
        <h2 ref={titleRef} tabIndex={-1} className="away">
          {proposal.title.trim() || t.untitled}
        </h2>
        <GrowingText
          label={words.titleLabel}
          value={proposal.title}
          className="wb-title"
          single
          onChange={(title) => save({ title })}
          onLeave={leave}
        />
        <GrowingText
          label={words.chiefComplaintLabel}
          value={proposal.chiefComplaint}
          className="wb-complaint"
          placeholder={words.chiefComplaintHint}
          onChange={(chiefComplaint) => save({ chiefComplaint })}
          onLeave={leave}
        />
        <h3>{words.description}</h3>
        <GrowingText
          label={words.description}
          value={proposal.description}
          className="wb-reading"
          placeholder={words.descriptionHint}
          onChange={(description) => save({ description })}
          onLeave={leave}
        />
      </article>
      <GitHubFacts
        proposal={proposal}
        locale={locale}
        t={t}
        github={github}
        onRepository={async (repository) => {
          save({ repository });
          await flush();
        }}
        onTellProgress={(tellsProgress) => {
          save({ tellsProgress });
          leave();
        }}
        onBeforeSend={() => {
          settle();
          return flush();
        }}
      />
      <UndoBar
        message={left === null ? null : words.moved(t.status[proposal.status])}
        undoLabel={words.undo}
        onUndo={() => {
          if (left !== null) move(left);
          settle();
        }}
        onExpire={settle}
      />
    </div>
  );
};
