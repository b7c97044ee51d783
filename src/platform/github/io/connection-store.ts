import { err, ok, type Result } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { stores } from '#platform/storage/core/stores.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import { type Connection, type KeptConnection, keptConnectionSchema } from '../core/connection.ts';
import { connectionInForce } from '../core/connection-in-force.ts';
import { isSharedOrigin } from '../core/shared-origin.ts';
import { connectionEvent, shownLogin } from './connection.ts';

export interface CurrentConnection {
  readonly connection: Connection;
  /** Kept on this device, not in this tab only. */
  readonly remembered: boolean;
}

type Full = Extract<KeptConnection, Connection>;

const nobody: KeptConnection = { round: '' };
const device = defineValue<KeptConnection>({
  store: stores.github,
  schema: keptConnectionSchema,
  fallback: nobody,
});
const tab = defineValue<KeptConnection>({
  store: stores.githubTab,
  schema: keptConnectionSchema,
  fallback: nobody,
});

/** Where others share the origin, the connection lives in this page and nowhere else. */
let page: Connection | null = null;
export const livesInPageOnly = (): boolean => isSharedOrigin(location.hostname);

const isConnection = (kept: KeptConnection): kept is Full => 'token' in kept;
const newRound = (): string => crypto.randomUUID();

const withoutRound = ({ round: _, ...connection }: Full): Connection => connection;

export const currentConnection = (): CurrentConnection | null => {
  if (livesInPageOnly()) return page && { connection: page, remembered: false };
  const found = connectionInForce<Full>(device.read().value, tab.read().value, isConnection);
  return found && { ...found, connection: withoutRound(found.connection) };
};

const announce = (): void => {
  shownLogin.page = page?.login ?? null;
  dispatchEvent(new Event(connectionEvent));
};

/** Keeps a connection in this tab, or on this device, and nowhere else. */
export const keepConnection = (connection: Connection, remember: boolean): Result<void, StorageReason> => {
  if (livesInPageOnly()) {
    page = connection;
    announce();
    return ok(undefined);
  }
  const round = device.read().value.round || newRound();
  const written = remember ? device.write({ ...connection, round }) : tab.write({ ...connection, round });
  if (!written.ok) return written;
  const rest = remember ? tab.erase() : device.write({ round });
  announce();
  return rest.ok ? ok(undefined) : err(rest.error);
};

/** Puts a renewed token where its session is kept; a connection made meanwhile stays as it is. */
export const replaceRenewed = (renewed: Connection): Result<void, StorageReason> => {
  const current = currentConnection();
  if (current?.connection.session?.id !== renewed.session?.id) return ok(undefined);
  return keepConnection(renewed, current?.remembered ?? false);
};

/** Clears every copy; a new round makes those in other tabs worthless at once. */
export const forgetConnection = (): void => {
  page = null;
  tab.erase();
  device.write({ round: newRound() });
  announce();
};

/** Calls back after a change in this tab or another; returns the way to stop. */
export const onConnectionChange = (changed: () => void): (() => void) => {
  const stops = [device.subscribe(changed), tab.subscribe(changed)];
  addEventListener(connectionEvent, changed);
  return () => {
    removeEventListener(connectionEvent, changed);
    for (const stop of stops) stop();
  };
};
