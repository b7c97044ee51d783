import { ok, type Result } from '#lib/result.ts';
import { type GitHubReason, outcomeUnknown } from '../core/reasons.ts';

interface Once<T, R> {
  /** Finds the thing by its marker; null where it is not there. */
  readonly look: () => Promise<Result<T | null, GitHubReason>>;
  /** Writes down that a creation begins, so that a tab that dies in it leaves word. */
  readonly claim: () => Promise<Result<void, R>>;
  /** One request, never repeated by the client. */
  readonly create: () => Promise<Result<T, GitHubReason>>;
  /** Gives GitHub the time to show what it made before we look for it. */
  readonly pause: () => Promise<void>;
}

export interface Created<T> {
  readonly thing: T;
  readonly fresh: boolean;
}

/** Makes a thing that must not exist twice: looks before, and again when the answer to making it got lost. */
export const createOnce = async <T, R>({
  look,
  claim,
  create,
  pause,
}: Once<T, R>): Promise<Result<Created<T>, GitHubReason | R>> => {
  const before = await look();
  if (!before.ok) return before;
  if (before.value !== null) return ok({ thing: before.value, fresh: false });
  const claimed = await claim();
  if (!claimed.ok) return claimed;
  const made = await create();
  if (made.ok) return ok({ thing: made.value, fresh: true });
  if (!outcomeUnknown(made.error)) return made;
  await pause();
  const after = await look();
  return after.ok && after.value !== null ? ok({ thing: after.value, fresh: false }) : made;
};
