import { useCallback, useState } from 'react';
import type { Result } from '#lib/result.ts';
import { load } from '#platform/github/io/load.ts';
import { type Progress, usePersevere } from '#platform/github/ui/use-persevere.ts';
import type { PullRefusal } from '../../core/document/reason.ts';
import { settlePull, settleSave } from '../../core/document/settle.ts';
import type { Opened, Settled } from '../../io/at-github.ts';
import type { Session } from './session.ts';

export type Done = Extract<Settled, { readonly kind: 'saved' }> | Opened;

/** null: refused or stopped, as `progress` says. */
type Outcome = Settled | Opened | null;

interface Save {
  readonly progress: Progress<PullRefusal>;
  /** What came of it; null until it is saved. A conflict is in the document. */
  readonly done: Done | null;
  readonly direct: (wish: { readonly message: string }) => Promise<Outcome>;
  readonly pull: (wish: {
    readonly branch: string;
    readonly title: string;
    readonly body: string;
    readonly message: string;
  }) => Promise<Outcome>;
  readonly hurry: () => void;
  readonly stop: () => void;
}

/** Saves the document of a session at GitHub, and goes on by itself after a pause. */
export const useSave = (session: Session): Save => {
  const { progress, run, hurry, stop } = usePersevere<Settled | Opened, PullRefusal>();
  const [done, setDone] = useState<Done | null>(null);

  const attempt = useCallback(
    async (
      work: (
        io: typeof import('../../io/at-github.ts'),
        signal: AbortSignal,
      ) => Promise<Result<Settled | Opened, PullRefusal>>,
    ): Promise<Outcome> => {
      await session.flush();
      const outcome = await run(async (signal) => {
        const chunk = await load(import('../../io/at-github.ts'));
        return chunk.ok ? work(chunk.value, signal) : chunk;
      });
      if (outcome === null) return null;
      session.change((document, now) =>
        outcome.kind === 'opened' ? settlePull(document, outcome, now) : settleSave(document, outcome, now),
      );
      if (outcome.kind !== 'conflict') setDone(outcome);
      return outcome;
    },
    [session, run],
  );

  return {
    progress,
    done,
    direct: ({ message }) =>
      attempt((io, signal) => io.saveAtGitHub(session.state().document, { message, signal })),
    pull: (wish) => attempt((io, signal) => io.pullAtGitHub(session.state().document, { ...wish, signal })),
    hurry,
    stop,
  };
};
