import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '#lib/result.ts';
import { load } from '#platform/github/io/load.ts';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import { type Progress, usePersevere } from '#platform/github/ui/use-persevere.ts';
import { newDraft } from '../../core/document/document.ts';
import type { Document } from '../../core/document/schema.ts';
import type { Target } from '../../core/document/target.ts';
import type { LoadReason } from '../../io/repository-document.ts';
import { type Arrival, arrive, given, storedAt } from './arrive.ts';

export type FileTarget = Extract<Target, { readonly kind: 'file' }>;

export type Waits =
  | { readonly kind: 'file'; readonly target: FileTarget; readonly connected: boolean }
  | { readonly kind: 'failed'; readonly why: Extract<Arrival, { readonly kind: 'failed' }>['why'] };

export interface Arriving {
  /** What stands between the visitor and a document; null once one is open, or is about to be. */
  readonly waits: Waits | null;
  readonly progress: Progress<LoadReason>;
  readonly openFile: (target: FileTarget) => Promise<void>;
  readonly openStarter: () => Promise<void>;
  readonly retry: () => void;
  readonly hurry: () => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** Brings the document that the address asks for into the editor, from this browser, the gallery or GitHub. */
export const useArrival = (starter: string, open: (document: Document) => Promise<void>): Arriving => {
  const [waits, setWaits] = useState<Waits | null>(null);
  const { progress, run, hurry, stop } = usePersevere<Document, LoadReason>();
  const connection = useConnection();
  const connected = useRef(false);
  connected.current = connection !== null;

  const openFile = useCallback(
    async (target: FileTarget): Promise<void> => {
      setWaits({ kind: 'file', target, connected: connected.current });
      if (!connected.current) return;
      const job = async (signal: AbortSignal): Promise<Result<Document, LoadReason>> => {
        const chunk = await load(import('../../io/at-github.ts'));
        if (!chunk.ok) return chunk;
        return chunk.value.openAtGitHub({ target, known: storedAt, given: given(), signal });
      };
      const document = await run(job);
      if (document === null) return;
      await open(document);
      setWaits(null);
    },
    [run, open],
  );

  const go = useCallback(async (): Promise<void> => {
    const arrival = await arrive(location.search, starter);
    if (arrival.kind === 'failed') setWaits(arrival);
    else if (arrival.kind === 'opened') await open(arrival.document);
    // What was typed here can be worked on without GitHub.
    else if (!connected.current && arrival.known !== null) await open(arrival.known);
    else await openFile(arrival.target);
  }, [starter, open, openFile]);

  useEffect(() => void go(), [go]);

  const asked = waits?.kind === 'file' && !waits.connected ? waits.target : null;
  useEffect(() => {
    if (connection !== null && asked !== null) void openFile(asked);
  }, [connection, asked, openFile]);

  return {
    waits,
    progress,
    openFile,
    openStarter: async () => {
      await open(newDraft(given(), starter));
      setWaits(null);
    },
    retry: () => {
      if (waits?.kind === 'file') void openFile(waits.target);
      else {
        setWaits(null);
        void go();
      }
    },
    hurry,
    stop,
    clear: () => setWaits(null),
  };
};
