import * as oauth from 'oauth4webapi';
import type { Result } from '#lib/result.ts';
import type { OAuthProblemCode } from '#platform/github/core/contract.ts';
import { askForToken, type Grant, type OAuthWorld } from './token-endpoint.ts';

/** Trades a refresh token for a new pair; GitHub forgets the old pair with it. */
export const refresh = (world: OAuthWorld, refreshToken: string): Promise<Result<Grant, OAuthProblemCode>> =>
  askForToken(world, {
    send: (server, client, authentication, options) =>
      oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options),
    process: oauth.processRefreshTokenResponse,
  });
