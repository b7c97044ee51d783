import { useState } from 'react';
import type { SoulDocument } from '../../core/schema.ts';
import type { SoulState } from '../store.ts';

interface Taken {
  /** What was done, in words. */
  readonly message: string;
  /** The draft as it was before. */
  readonly before: SoulDocument;
}

/** What was taken last, for as long as undo takes just that back, and the way to note it. */
export const useTaken = ({
  history,
}: Pick<SoulState, 'history'>): readonly [message: string, note: (message: string) => void] => {
  const [taken, setTaken] = useState<Taken | null>(null);
  const stands = taken !== null && history.past.at(-1) === taken.before;
  return [stands ? taken.message : '', (message) => setTaken({ message, before: history.present })];
};
