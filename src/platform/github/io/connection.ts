import { stores } from '#platform/storage/core/stores.ts';
import { connectionInForce } from '../core/connection-in-force.ts';

/** Told on `window` when the connection changes in this tab; other tabs hear the browser's own `storage` event. */
export const connectionEvent = 'hagicode:connection';

/** Login of a connection that lives in this page only; the store that holds it writes it here. */
export const shownLogin: { page: string | null } = { page: null };

interface Kept {
  readonly round: string;
  readonly login: string;
}

const parse = (area: 'sessionStorage' | 'localStorage', key: string): { readonly round: string } | null => {
  try {
    const kept: unknown = JSON.parse(window[area].getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'round' in kept && typeof kept.round === 'string'
      ? { ...kept, round: kept.round }
      : null;
  } catch {
    // Blocked or unreadable storage keeps no connection.
    return null;
  }
};

const named = (kept: { readonly round: string }): kept is Kept =>
  'login' in kept && typeof kept.login === 'string';

/** Who is connected, for the header of every page: reads two keys and loads nothing. */
export const readConnection = (): { readonly login: string; readonly remembered: boolean } | null => {
  if (shownLogin.page !== null) return { login: shownLogin.page, remembered: false };
  const found = connectionInForce<Kept>(
    parse('localStorage', stores.github.key),
    parse('sessionStorage', stores.githubTab.key),
    named,
  );
  return found && { login: found.connection.login, remembered: found.remembered };
};
