import { sameSoul } from '../../core/merge-documents.ts';
import type { SoulDocument } from '../../core/schema.ts';
import { isVersionDue } from '../../core/versions.ts';
import type { Versions } from '../../io/versions.ts';
import type { SoulState, SoulStore } from '../store.ts';

interface RecorderDeps {
  readonly versions: Pick<Versions, 'keep' | 'keepOnly'>;
  readonly now: () => number;
}

type Seen = Pick<SoulState, 'history' | 'drafts' | 'notice' | 'unreadable'>;

/** What of the store there is to see. */
interface Source {
  read(): Seen;
  subscribe: SoulStore['subscribe'];
}

/** Drafts that are, or that one press brings back. */
const livingIds = ({ history, drafts, notice }: Seen): ReadonlySet<string> => {
  const removed = notice?.kind === 'deleted' ? [notice.document] : [];
  return new Set([history.present, ...drafts, ...removed].map(({ id }) => id));
};

/**
 * Keeps what a step of the visitor's leaves behind, when it is worth a version; what another tab wrote is kept there.
 * `shown` is the draft as it was when the page last held nothing new.
 */
export const recordVersions = (
  store: Source,
  { versions, now }: RecorderDeps,
  shown: SoulDocument = store.read().history.present,
): (() => void) => {
  let before = shown;
  let stoodSince = Date.parse(before.draft.updatedAt) || now();
  let lastMade = now();

  const look = (): void => {
    const { history, notice } = store.read();
    const after = history.present;
    if (after === before) return;
    if (sameSoul(after, before)) {
      before = after;
      return;
    }
    const isStep = after.id === before.id && notice?.kind !== 'merged';
    if (isStep && isVersionDue({ before, after, stoodSince, lastMade, now: now() })) {
      void versions.keep(before, new Date(stoodSince).toISOString());
      lastMade = now();
    }
    if (after.id !== before.id) lastMade = now();
    stoodSince = (after.id !== before.id && Date.parse(after.draft.updatedAt)) || now();
    before = after;
  };

  const state = store.read();
  if (state.drafts.length > 0 && state.unreadable === 0) void versions.keepOnly(livingIds(state));
  look();
  return store.subscribe(look);
};
