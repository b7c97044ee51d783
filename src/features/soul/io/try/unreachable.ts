import type { TryReason } from '../../core/try/reason.ts';

const answers = async (url: string, mode: RequestMode, signal: AbortSignal): Promise<boolean> => {
  try {
    const init = {
      mode,
      signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    } as const;
    await fetch(url, init);
    return true;
  } catch {
    return false;
  }
};

/** Browsers ask before a page may connect to the visitor's own machine; those that do not know no such permission. */
const isForbidden = async (): Promise<boolean> => {
  try {
    const name = 'local-network-access' as PermissionName;
    return (await navigator.permissions.query({ name })).state === 'denied';
  } catch {
    return false;
  }
};

/**
 * Why a request got no answer at all. A browser does not say; asking again without key and body tells a server that is
 * not there from one that does not let this site read its answers.
 */
export const whyUnreachable = async (
  url: string,
  isLocal: boolean,
  signal: AbortSignal,
): Promise<TryReason> => {
  if (isLocal && (await isForbidden())) return { tag: 'no-permission' };
  if (await answers(url, 'cors', signal)) return { tag: 'cut' };
  if (await answers(url, 'no-cors', signal)) return { tag: 'origin' };
  if (isLocal) return { tag: 'not-running' };
  return { tag: navigator.onLine ? 'unreachable' : 'offline' };
};
