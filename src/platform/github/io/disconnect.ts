import type { SiteConfig } from '#platform/config/core/schema.ts';
import { currentConnection, forgetConnection } from './connection-store.ts';
import { load } from './load.ts';

/** Clears every copy first, then asks the edge to revoke; tells whether GitHub has withdrawn the token. */
export const disconnect = async (config: SiteConfig): Promise<'revoked' | 'forgotten'> => {
  const current = currentConnection();
  forgetConnection();
  if (current === null || current.connection.source === 'personal-token') return 'forgotten';
  const { token, session } = current.connection;
  const edge = await load(import('./edge.ts'));
  const request = { accessToken: token, ...(session && { session: session.id }) };
  return edge.ok && (await edge.value.revokeToken(config, request)) ? 'revoked' : 'forgotten';
};
