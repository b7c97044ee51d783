import { Hono } from 'hono';
import { apiHandler, tokenOf } from './github/api.ts';
import { clientsOf, type Registered } from './github/clients.ts';
import { controlRoutes } from './github/control.ts';
import { startEmulator } from './github/emulator.ts';
import { type Fault, Faults, type TokensOf } from './github/faults.ts';
import { dressed } from './github/headers.ts';
import { installRoutes } from './github/install.ts';
import { Installations } from './github/installations.ts';
import { Journal, type ReceivedRequest } from './github/journal.ts';
import { Codes } from './github/oauth/codes.ts';
import { consentRoutes } from './github/oauth/consent.ts';
import { exchangeRoutes } from './github/oauth/exchange.ts';
import { fieldsOf } from './github/oauth/fields.ts';
import { revocationRoutes } from './github/oauth/revocation.ts';
import { type StandInIssue, type StandInUser, standInUsers } from './github/seed.ts';
import { type TokenPair, Tokens } from './github/tokens.ts';
import { isWebPage, webHandler } from './github/web.ts';
import { type Answer, type Handler, listen } from './listen.ts';

export interface GitHubOptions extends Registered {
  /** 0 takes a free port. */
  readonly port: number;
  readonly users?: readonly StandInUser[];
  readonly issues?: readonly StandInIssue[];
  /** Holds every answer against GitHub's OpenAPI description; see `violations`. */
  readonly contract?: boolean;
}

export interface GitHubStandIn {
  /** Serves as both `GITHUB_API_URL` and `GITHUB_WEB_URL`. */
  readonly url: string;
  /** A token as the OAuth App would get it, without the consent page. */
  readonly issueToken: (login: string, scopes: readonly string[]) => Promise<string>;
  /** A pair as the GitHub App would get it, without the consent page. */
  readonly issueAppTokens: (login: string) => TokenPair;
  readonly issuePersonalToken: (
    login: string,
    kind: 'classic' | 'fine-grained',
    scopes: readonly string[],
  ) => string;
  /** The token answers 401 from now on; its refresh token still works. */
  readonly expireToken: (token: string) => boolean;
  /** The token and its refresh token are worthless from now on. */
  readonly revokeToken: (token: string) => boolean;
  /** Leaves a token with so many requests until the reset. */
  readonly spend: (token: string, left: number, resetsInSeconds: number) => void;
  readonly fault: (fault: Fault) => void;
  /** Everything received since the start or the last `reset`, oldest first. */
  readonly requests: (token?: string) => readonly ReceivedRequest[];
  /** Refresh tokens that were exchanged since the start or the last `reset`. */
  readonly refreshes: () => number;
  /** What GitHub's OpenAPI description does not allow in the answers given so far; empty without `contract`. */
  readonly violations: () => readonly string[];
  /** Back to the seeded people and repositories; every token, code and fault is forgotten. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const controlPath = '/_stand-in';

/** Everything but the pages for people and the exchange of codes, which no page of another origin may read. */
const isRest = (path: string): boolean => !/^\/(login|apps)\//.test(path) && !isWebPage(path);

/** A browser sends a request again by itself, writes too, when a connection that it used before is cut. */
const lastOnItsConnection = (answer: Answer): Answer => {
  if (typeof answer === 'string') return answer;
  const headers = new Headers(answer.headers);
  headers.set('connection', 'close');
  return new Response(answer.body, { status: answer.status, headers });
};

/** The token in the header; where an application speaks for it, the one in the body. */
const tokensIn =
  (tokens: Tokens): TokensOf =>
  async (request) => {
    const { pathname } = new URL(request.url);
    if (!/^\/(login|applications)\//.test(pathname)) return [tokenOf(request) ?? ''];
    const fields = await fieldsOf(request.clone());
    const refreshToken = fields.get('refresh_token') ?? '';
    return [fields.get('access_token') ?? '', refreshToken, tokens.accessOf(refreshToken) ?? ''];
  };

const settingsOf = (redirectUri = 'http://localhost/'): string => {
  const { origin, pathname } = new URL(redirectUri);
  return origin + pathname;
};

/** A GitHub on loopback: the `emulate` package behind a proxy that adds what it lacks. */
export const startGitHub = async (options: GitHubOptions): Promise<GitHubStandIn> => {
  const users = options.users ?? standInUsers;
  const clients = clientsOf(options);
  const slug = options.app?.slug ?? '';
  const tokens = new Tokens();
  const codes = new Codes();
  const faults = new Faults();
  const journal = new Journal();
  const installations = new Installations();
  const tokensOf = tokensIn(tokens);
  let handler: Handler = () => new Response(null, { status: 503 });
  const front = await listen((request) => handler(request), options.port);
  const emulator = await startEmulator(front.url, { users, issues: options.issues ?? [] });
  const api = apiHandler({ tokens, emulator, installations, slug });
  const web = webHandler(emulator);
  const contract = options.contract ? new (await import('./github/contract.ts')).Contract() : undefined;
  const violations = (): readonly string[] => contract?.violations ?? [];

  const github = new Hono()
    .route('/', consentRoutes({ clients, codes, users }))
    .route('/', exchangeRoutes({ clients, codes, tokens }))
    .route('/', revocationRoutes(clients, tokens))
    .route('/', installRoutes(slug, settingsOf(options.redirectUris[0]), installations))
    .all('/login/*', (c) => c.notFound())
    .all('/applications/*', (c) => c.notFound())
    .all('*', (c) => (isWebPage(c.req.path) ? web(c.req.raw) : api(c.req.raw)));
  const faulty = faults.before((request) => github.fetch(request), tokensOf);
  const dress = (request: Request, answer: Response): Response => {
    const token = tokenOf(request) ?? '';
    return dressed(request, answer, { grant: tokens.find(token), quota: tokens.quotas.of(token) });
  };
  const control = controlRoutes({ tokens, faults, journal, violations });
  const answerTo = async (request: Request, path: string): Promise<Answer> => {
    if (path === controlPath || path.startsWith(`${controlPath}/`)) return control.fetch(request);
    journal.add({ method: request.method, path }, await tokensOf(request));
    const answer = await faulty(request);
    if (typeof answer === 'string' || !isRest(path)) return answer;
    await contract?.check(request.method, path, answer);
    return dress(request, answer);
  };
  handler = async (request) => {
    const path = new URL(request.url).pathname;
    const answer = await answerTo(request, path);
    if (!faults.cuts) return answer;
    if (path.startsWith(controlPath)) front.closeIdle();
    return lastOnItsConnection(answer);
  };

  return {
    url: front.url,
    issueToken: async (login, scopes) =>
      tokens.issue({ login, kind: 'oauth', scopes, clientId: options.clientId }),
    issueAppTokens: (login) => tokens.issuePair(login, options.app?.clientId ?? ''),
    issuePersonalToken: (login, kind, scopes) =>
      tokens.issue({ login, kind, scopes: kind === 'classic' ? scopes : [] }),
    expireToken: (token) => tokens.expire(token),
    revokeToken: (token) => tokens.revoke(token),
    spend: (token, left, resetsInSeconds) => tokens.quotas.set(token, left, resetsInSeconds),
    fault: (fault) => faults.add(fault),
    requests: (token) => journal.requests(token),
    refreshes: () => Object.values(tokens.refreshes()).reduce((sum, one) => sum + one, 0),
    violations,
    reset: async () => {
      tokens.clear();
      codes.clear();
      faults.clear();
      installations.reset();
      await emulator.reset();
      journal.clear();
      contract?.clear();
    },
    close: async () => {
      await Promise.all([front.close(), emulator.close()]);
    },
  };
};
