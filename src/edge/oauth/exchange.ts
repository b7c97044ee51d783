import * as oauth from 'oauth4webapi';
import type { Result } from '#lib/result.ts';
import type { ExchangeRequest, OAuthProblemCode } from '#platform/github/core/contract.ts';
import { askForToken, type Grant, type OAuthWorld } from './token-endpoint.ts';

/** Trades a code for a token at GitHub. The browser that made `state` judged it. */
export const exchange = (
  world: OAuthWorld,
  { code, state, redirectUri, codeVerifier }: ExchangeRequest,
): Promise<Result<Grant, OAuthProblemCode>> =>
  askForToken(world, {
    send: (server, client, authentication, options) => {
      const parameters = oauth.validateAuthResponse(
        server,
        client,
        new URLSearchParams({ code, state }),
        state,
      );
      return oauth.authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        parameters,
        redirectUri,
        codeVerifier,
        options,
      );
    },
    process: oauth.processAuthorizationCodeResponse,
  });
