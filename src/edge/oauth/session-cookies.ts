import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sessionIdSchema } from '#platform/github/core/contract.ts';
import type { EdgeContext } from '../http.ts';
import type { Sealer, StoredSession } from './session.ts';

const prefix = 'hagicode-session-';
/** Accounts that may be connected in one browser at once; the one renewed longest ago makes room. */
const most = 4;
/** Browsers cut the life of a cookie at 400 days. */
const longestAge = 400 * 86_400;

/** A page on another origin needs the cookie sent across sites; it is then kept apart for each site. */
const attributes = (c: EdgeContext) => {
  const origin = c.req.header('origin');
  const across = origin !== undefined && origin !== new URL(c.req.url).origin;
  const where = across
    ? ({ sameSite: 'None', partitioned: true } as const)
    : ({ sameSite: 'Strict' } as const);
  return { ...where, prefix: 'host', path: '/', secure: true, httpOnly: true } as const;
};

/** The sealed cookies of one request, one for each session. */
export const sessionCookies = (sealer: Sealer, now: () => number) => {
  const read = async (c: EdgeContext, id: string): Promise<StoredSession | null> => {
    const sealed = getCookie(c, prefix + id, 'host');
    return sealed === undefined ? null : sealer.open(id, sealed);
  };

  const drop = (c: EdgeContext, id: string): void => void deleteCookie(c, prefix + id, attributes(c));

  /** `remember` lets it outlive the browser. */
  const write = async (c: EdgeContext, session: StoredSession, remember: boolean): Promise<void> => {
    const age = Math.min(longestAge, Math.floor((session.refreshExpiresAt - now()) / 1_000));
    const lasts = remember ? { maxAge: age } : {};
    setCookie(c, prefix + session.id, await sealer.seal(session), { ...attributes(c), ...lasts });
  };

  /** Leaves room for one more, and drops what no longer opens. */
  const makeRoom = async (c: EdgeContext): Promise<void> => {
    const start = `__Host-${prefix}`;
    const ids = Object.keys(getCookie(c)).flatMap((name) =>
      name.startsWith(start) ? [name.slice(start.length)] : [],
    );
    const known = ids.filter((id) => sessionIdSchema.safeParse(id).success);
    const opened = await Promise.all(
      known.map(async (id) => ({ id, until: (await read(c, id))?.refreshExpiresAt ?? 0 })),
    );
    const newest = opened.filter(({ until }) => until > 0).toSorted((a, b) => b.until - a.until);
    const kept = new Set(newest.slice(0, most - 1).map(({ id }) => id));
    for (const id of known) if (!kept.has(id)) drop(c, id);
  };

  return { read, write, drop, makeRoom };
};

export type SessionCookies = ReturnType<typeof sessionCookies>;
