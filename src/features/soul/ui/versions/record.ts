import type { SoulDocument } from '../../core/schema.ts';
import { storedVersions } from '../../io/stored-versions.ts';
import type { SoulStore } from '../store.ts';
import { recordVersions } from './record-versions.ts';

/** Keeps versions of the draft in view from now on; returns the way to stop. */
export const watchVersions = (store: SoulStore, shown?: SoulDocument): (() => void) =>
  recordVersions(store, { versions: storedVersions(), now: Date.now }, shown);
