import { err, ok, type Result } from '#lib/result.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { openAsConnected } from '#platform/github/io/connected-client.ts';
import type { Given } from '../core/document/document.ts';
import type { PullOutcome, PullRefusal, SaveOutcome, SaveRefusal } from '../core/document/reason.ts';
import type { Document, FilePlace, StoredFile } from '../core/document/schema.ts';
import type { Target } from '../core/document/target.ts';
import { type PullWish, saveAsPullRequest } from './pull-request.ts';
import {
  type LoadReason,
  loadDocument,
  placeOf,
  reloadDocument,
  type SaveWish,
  saveDocument,
} from './repository-document.ts';

export type Settled = Exclude<SaveOutcome, { readonly kind: 'refused' }>;
export type Opened = Exclude<PullOutcome, { readonly kind: 'refused' }>;

interface Opening {
  readonly target: Extract<Target, { readonly kind: 'file' }>;
  /** The document this browser holds of a place. */
  readonly known: (place: FilePlace) => Promise<Document | null>;
  readonly given: Given;
  readonly signal: AbortSignal;
}

/** The file as a document: what was typed here before meets what GitHub holds now. */
export const openAtGitHub = async ({
  target,
  known,
  given,
  signal,
}: Opening): Promise<Result<Document, LoadReason>> => {
  const opened = await openAsConnected(readSiteConfig(), signal);
  if (!opened.ok) return opened;
  const { github } = opened.value;
  const place = await placeOf(github, target, signal);
  if (!place.ok) return place;
  const before = await known(place.value);
  return before === null
    ? loadDocument(github, place.value, given, signal)
    : reloadDocument(
        github,
        place.value,
        () => before,
        () => given.now,
        signal,
      );
};

/** A place in a repository and what stands there now; null where there is no file yet. */
export const standingAtGitHub = async (
  target: Opening['target'],
  signal: AbortSignal,
): Promise<Result<{ readonly place: FilePlace; readonly file: StoredFile | null }, LoadReason>> => {
  const opened = await openAsConnected(readSiteConfig(), signal);
  if (!opened.ok) return opened;
  const place = await placeOf(opened.value.github, target, signal);
  if (!place.ok) return place;
  const there = await loadDocument(opened.value.github, place.value, { id: '', now: '' }, signal);
  return there.ok ? ok({ place: place.value, file: there.value.saved }) : there;
};

export const saveAtGitHub = async (
  document: Document,
  wish: SaveWish & { readonly signal: AbortSignal },
): Promise<Result<Settled, SaveRefusal>> => {
  const opened = await openAsConnected(readSiteConfig(), wish.signal);
  if (!opened.ok) return opened;
  const outcome = await saveDocument(opened.value.github, document, wish);
  return outcome.kind === 'refused' ? err(outcome.reason) : ok(outcome);
};

export const pullAtGitHub = async (
  document: Document,
  wish: PullWish & { readonly signal: AbortSignal },
): Promise<Result<Opened, PullRefusal>> => {
  const opened = await openAsConnected(readSiteConfig(), wish.signal);
  if (!opened.ok) return opened;
  const outcome = await saveAsPullRequest(opened.value.github, document, wish);
  return outcome.kind === 'refused' ? err(outcome.reason) : ok(outcome);
};
