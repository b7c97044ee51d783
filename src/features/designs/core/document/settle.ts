import { afterSave, meetConflict } from './document.ts';
import type { PullOutcome, SaveOutcome } from './reason.ts';
import type { Document } from './schema.ts';

/** The document as it is by now, after the save of an earlier moment; what was typed since stays dirty. */
export const settleSave = (document: Document, outcome: SaveOutcome, now: string): Document => {
  switch (outcome.kind) {
    case 'saved':
      return afterSave(document, outcome.file, now);
    case 'conflict':
      return meetConflict(document, outcome.theirs, now);
    case 'refused':
      return document;
  }
};

/** Notes the pull request that offers the draft; the file it is meant for is as it was. */
export const settlePull = (document: Document, outcome: PullOutcome, now: string): Document => {
  if (outcome.kind === 'refused') return document;
  const { branch, number, url, sha } = outcome;
  return { ...document, pull: { branch, number, url, sha }, updatedAt: now };
};
