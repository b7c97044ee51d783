import { err, ok, type Result } from '#lib/result.ts';
import type { LogoutResponse, OAuthProblemCode } from '#platform/github/core/contract.ts';
import { githubFailure } from './failure.ts';
import type { OAuthWorld } from './token-endpoint.ts';

type Outcome = Result<LogoutResponse, OAuthProblemCode>;

const maxBytes = 64 * 1024;

/** 404 and 422 are a token that is gone already, or that this application never issued. */
const outcomes: ReadonlyMap<number, Outcome> = new Map<number, Outcome>([
  [204, ok({ revoked: true })],
  [404, ok({ revoked: false })],
  [422, ok({ revoked: false })],
  [401, err('client-refused')],
]);

/** Makes a token of this application worthless at GitHub. */
export const revoke = async (world: OAuthWorld, accessToken: string): Promise<Outcome> => {
  const { clientId, clientSecret } = world.settings;
  const received = await world.outbound(`${world.github.apiUrl}/applications/${clientId}/token`, {
    method: 'DELETE',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
      'content-type': 'application/json',
      'user-agent': 'hagicode-site',
      'x-github-api-version': '2022-11-28',
    },
    body: JSON.stringify({ access_token: accessToken }),
    maxBytes,
  });
  if (!received.ok) return err(githubFailure(received.error));
  return outcomes.get(received.value.status) ?? err('github-refused');
};
