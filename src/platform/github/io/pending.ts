import type { PendingSignIn } from '../core/sign-in.ts';

const key = 'hagicode_github_state';

/** Remembers what this tab asks GitHub for; false where the browser refuses storage. */
export const keepPending = (pending: PendingSignIn): boolean => {
  try {
    sessionStorage.setItem(key, JSON.stringify(pending));
    return true;
  } catch {
    return false;
  }
};

const isPending = (value: unknown): value is PendingSignIn => {
  if (typeof value !== 'object' || value === null) return false;
  const { state, codeVerifier, issuedAt, returnTo, remember } = value as Partial<Record<string, unknown>>;
  return (
    typeof state === 'string' &&
    typeof codeVerifier === 'string' &&
    typeof issuedAt === 'number' &&
    typeof returnTo === 'string' &&
    typeof remember === 'boolean'
  );
};

const parse = (stored: string | null): PendingSignIn | null => {
  const pending: unknown = JSON.parse(stored ?? 'null');
  return isPending(pending) ? pending : null;
};

/** Reads it and leaves it for its one use. */
export const peekPending = (): PendingSignIn | null => {
  try {
    return parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
};

/** Reads it for its one use: whatever comes of it, it is gone afterwards. */
export const takePending = (): PendingSignIn | null => {
  try {
    const stored = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return parse(stored);
  } catch {
    return null;
  }
};
