import { err, ok, type Result } from '#lib/result.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { stores } from '#platform/storage/core/stores.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import { type Connection, type KeptConnection, keptConnectionSchema } from '../core/connection.ts';
import { connectionInForce } from '../core/connection-in-force.ts';
import { connectionEvent } from './connection.ts';

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

const isConnection = (kept: KeptConnection): kept is Full => 'token' in kept;
const newRound = (): string => crypto.randomUUID();

export const currentConnection = (): CurrentConnection | null =>
  connectionInForce<Full>(device.read().value, tab.read().value, isConnection);

const announce = (): void => {
  dispatchEvent(new Event(connectionEvent));
};

/** Keeps a connection in this tab, or on this device, and nowhere else. */
export const keepConnection = (connection: Connection, remember: boolean): Result<void, StorageReason> => {
  const round = device.read().value.round || newRound();
  const written = remember ? device.write({ ...connection, round }) : tab.write({ ...connection, round });
  if (!written.ok) return written;
  const rest = remember ? tab.erase() : device.write({ round });
  announce();
  return rest.ok ? ok(undefined) : err(rest.error);
};

/** Clears every copy; a new round makes those in other tabs worthless at once. */
export const forgetConnection = (): void => {
  tab.erase();
  device.write({ round: newRound() });
  announce();
};

/** Calls back after a change in this tab or another; returns the way to stop. */
export const onConnectionChange = (changed: () => void): (() => void) => {
  const stops = [device.subscribe(changed), tab.subscribe(changed)];
  return () => {
    for (const stop of stops) stop();
  };
};
