import { createEmulator } from 'emulate';
import { Hono } from 'hono';
import { apiHandler, forwardTo } from './github/api.ts';
import { oauthRoutes } from './github/oauth.ts';
import {
  type OAuthClient,
  type StandInUser,
  seedOf,
  standInRepositories,
  standInUsers,
} from './github/seed.ts';
import { Tokens } from './github/tokens.ts';
import { threadPath, webHandler } from './github/web.ts';
import { type Handler, listen } from './listen.ts';

export interface GitHubOptions extends OAuthClient {
  /** 0 takes a free port. */
  readonly port: number;
  readonly users?: readonly StandInUser[];
}

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
}

export interface GitHubStandIn {
  /** Serves as both `GITHUB_API_URL` and `GITHUB_WEB_URL`. */
  readonly url: string;
  /** A good token without the consent page, as a personal access token would be. */
  readonly issueToken: (login: string, scopes: readonly string[]) => Promise<string>;
  readonly revokeToken: (token: string) => boolean;
  /** Everything received since the start or the last `reset`, oldest first. */
  readonly requests: () => readonly ReceivedRequest[];
  /** Back to the seeded people and repositories; every token and code is forgotten. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const form = (fields: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  redirect: 'manual' as const,
});

/** The emulator only knows tokens that its own OAuth flow handed out. */
const mintAt = async (emulator: string, client: OAuthClient, login: string, scopes: readonly string[]) => {
  const consent = await fetch(
    new URL('/login/oauth/callback', emulator),
    form({
      login,
      scope: scopes.join(' '),
      client_id: client.clientId,
      redirect_uri: client.redirectUris[0] ?? 'http://localhost/',
    }),
  );
  const code = new URL(consent.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const exchange = await fetch(
    new URL('/login/oauth/access_token', emulator),
    form({ code, client_id: client.clientId, client_secret: client.clientSecret }),
  );
  const { access_token } = (await exchange.json()) as { access_token?: string };
  if (access_token === undefined) throw new Error(`The emulator refused a token for ${login}.`);
  return access_token;
};

/** The emulator lists an organization's repositories only for its collaborators; GitHub also does for members. */
const joinRepositories = async (emulator: string, client: OAuthClient, users: readonly StandInUser[]) => {
  const owner = users[0];
  if (!owner) return;
  const token = await mintAt(emulator, client, owner.login, ['repo']);
  const shared = standInRepositories.filter((repository) => repository.owner === 'hagicode');
  for (const repository of shared) {
    for (const user of users) {
      const path = `/repos/${repository.owner}/${repository.name}/collaborators/${user.login}`;
      await fetch(new URL(path, emulator), {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ permission: 'push' }),
      });
    }
  }
};

/** A GitHub on loopback: the `emulate` package behind a proxy that adds what it lacks. */
export const startGitHub = async (options: GitHubOptions): Promise<GitHubStandIn> => {
  const users = options.users ?? standInUsers;
  const tokens = new Tokens();
  const received: ReceivedRequest[] = [];
  let handler: Handler = () => new Response(null, { status: 503 });
  const front = await listen((request) => {
    received.push({ method: request.method, path: new URL(request.url).pathname });
    return handler(request);
  }, options.port);
  const back = await startEmulator(front.url, options, users);
  const issueToken = async (login: string, scopes: readonly string[]): Promise<string> => {
    const token = await mintAt(back.address, options, login, scopes);
    tokens.issue(token, { login, scopes });
    return token;
  };
  await joinRepositories(back.address, options, users);
  const oauth = oauthRoutes({ client: options, users, tokens, mint: issueToken });
  const forward = forwardTo(back.address);
  const api = apiHandler(tokens, forward);
  const web = webHandler(forward);
  const app = new Hono()
    .route('/', oauth.app)
    .all('/login/*', (c) => c.notFound())
    .all('/applications/*', (c) => c.notFound())
    .all('*', (c) => (threadPath.test(c.req.path) ? web(c.req.raw) : api(c.req.raw)));
  handler = (request) => app.fetch(request);

  return {
    url: front.url,
    issueToken,
    revokeToken: (token) => tokens.revoke(token),
    requests: () => [...received],
    reset: async () => {
      back.emulator.reset();
      tokens.clear();
      oauth.forget();
      await joinRepositories(back.address, options, users);
      received.length = 0;
    },
    close: async () => {
      await Promise.all([front.close(), back.emulator.close()]);
    },
  };
};

const startEmulator = async (baseUrl: string, client: OAuthClient, users: readonly StandInUser[]) => {
  const port = await freePort();
  const emulator = await createEmulator({ service: 'github', port, baseUrl, seed: seedOf(client, users) });
  return { emulator, address: `http://127.0.0.1:${port}` };
};

const freePort = async (): Promise<number> => {
  const probe = await listen(() => new Response(null), 0);
  await probe.close();
  return Number(new URL(probe.url).port);
};
