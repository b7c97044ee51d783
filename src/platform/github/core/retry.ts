/** Pauses after the first, second and third failure that may pass by itself, in milliseconds. */
const backoff = [10_000, 20_000, 60_000];
/** GitHub asks for at least a minute where it does not say how long; then longer each time. */
const unnamedPause = 60_000;
/** GitHub's clock and the visitor's are not one: a second more. */
const allowance = 1_000;
const mostPauses = 3;

/**
 * When to try again by itself, in milliseconds since 1970, or null where that is for the visitor to decide. `failures`
 * counts the tries that failed so far, this one included.
 */
export const nextTry = (
  reason: { readonly tag: string; readonly retryAt?: number | null },
  failures: number,
  now: number,
): number | null => {
  switch (reason.tag) {
    case 'offline':
    case 'timeout':
    case 'server':
    case 'renewal-failed': {
      const pause = backoff[failures - 1];
      return pause === undefined ? null : now + pause;
    }
    case 'rate-limited':
      if (failures > mostPauses) return null;
      return reason.retryAt == null
        ? now + unnamedPause * 2 ** (failures - 1)
        : Math.max(reason.retryAt, now) + allowance;
    default:
      return null;
  }
};
