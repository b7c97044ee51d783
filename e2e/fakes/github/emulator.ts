import { createEmulator } from 'emulate';
import { listen } from '../listen.ts';
import {
  fullNameOf,
  organization,
  type StandInIssue,
  type StandInUser,
  standInRepositories,
} from './seed.ts';

export interface Emulator {
  /** Sends a request on in this person's name, or in nobody's. */
  readonly ask: (request: Request, login: string | undefined) => Promise<Response>;
  /** The JSON at a path, or undefined where there is none. */
  readonly read: (path: string, login?: string) => Promise<unknown>;
  /** The seed of an issue by its path, `/repos/owner/name/issues/1`. */
  readonly seeded: (path: string) => StandInIssue | undefined;
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The emulator stops a token after 5,000 requests an hour; taking turns leaves the counting to us. */
const lanes = 64;

/** Seeded by the emulator itself; may read what is public. */
const nobody = 'ghost';

const laneTokens = (login: string): string[] =>
  Array.from({ length: lanes }, (_, lane) => `${login}.${lane}`);

const seedOf = (users: readonly StandInUser[]) => ({
  tokens: Object.fromEntries(
    [nobody, ...users.map(({ login }) => login)].flatMap((login) =>
      laneTokens(login).map((token) => [token, { login, scopes: [] }]),
    ),
  ),
  github: {
    users: users.map((user) => ({ ...user, email: `${user.login}@example.org` })),
    orgs: [
      {
        login: organization,
        name: 'HagiCode',
        members: users.map(({ login }) => ({ login, role: 'admin' })),
      },
    ],
    repos: standInRepositories.map(({ owner, name, description, private: hidden = false }) => ({
      owner,
      name,
      description,
      private: hidden,
      auto_init: true,
    })),
  },
});

const ownHeaders = [
  'accept-encoding',
  'authorization',
  'connection',
  'content-length',
  'host',
  'if-none-match',
  'transfer-encoding',
];

/** Its limits and its CORS are not GitHub's. */
const keptHeaders = ['content-type', 'link', 'location'];

const freePort = async (): Promise<number> => {
  const probe = await listen(() => new Response(null), 0);
  await probe.close();
  return Number(new URL(probe.url).port);
};

export interface Seed {
  readonly users: readonly StandInUser[];
  readonly issues: readonly StandInIssue[];
}

/** The `emulate` package with every repository and everything of the seed; `publicUrl` stands in its answers. */
export const startEmulator = async (publicUrl: string, { users, issues }: Seed): Promise<Emulator> => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const emulator = await createEmulator({
    service: 'github',
    port,
    hostname: '127.0.0.1',
    baseUrl: publicUrl,
    seed: seedOf(users),
  });
  let turn = 0;

  const send = async (path: string, login: string | undefined, init: RequestInit): Promise<Response> => {
    turn = (turn + 1) % lanes;
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${login ?? nobody}.${turn}`);
    const answer = await fetch(new URL(path, address), { ...init, headers, redirect: 'manual' });
    const kept = new Headers();
    for (const name of keptHeaders) {
      const value = answer.headers.get(name);
      if (value !== null) kept.set(name, value.replaceAll(address, publicUrl));
    }
    return new Response(answer.body, { status: answer.status, headers: kept });
  };

  const ask: Emulator['ask'] = async (request, login) => {
    const { pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    for (const name of ownHeaders) headers.delete(name);
    const body = request.body && (await request.arrayBuffer());
    return send(pathname + search, login, { method: request.method, headers, ...(body && { body }) });
  };

  const read: Emulator['read'] = async (path, login) => {
    const answer = await send(path, login, {});
    return answer.ok ? answer.json() : undefined;
  };

  const change = (method: string, path: string, body: object, login = users[0]?.login): Promise<Response> =>
    send(path, login, { method, body: JSON.stringify(body) });

  const seeded = new Map<string, StandInIssue>();

  const openIssue = async (issue: StandInIssue): Promise<void> => {
    const { repository, author, title, body, labels, comments, closed } = issue;
    const opened = await change('POST', `/repos/${repository}/issues`, { title, body, labels }, author);
    const { number } = Object(await opened.json());
    const path = `/repos/${repository}/issues/${number}`;
    seeded.set(path, issue);
    for (const comment of comments) await change('POST', `${path}/comments`, { body: comment });
    if (closed) await change('PATCH', path, { state: 'closed' }, author);
  };

  /** The seed knows neither of collaborators, by which the emulator lists repositories, nor of disabled issues. */
  const furnish = async (): Promise<void> => {
    const shared = standInRepositories.filter(({ owner }) => owner === organization);
    const joined = shared.flatMap((repository) =>
      users.map(({ login }) =>
        change('PUT', `/repos/${fullNameOf(repository)}/collaborators/${login}`, { permission: 'admin' }),
      ),
    );
    const silenced = standInRepositories
      .filter(({ hasIssues }) => hasIssues === false)
      .map((repository) => change('PATCH', `/repos/${fullNameOf(repository)}`, { has_issues: false }));
    await Promise.all([...joined, ...silenced]);
    // One after the other, so that their numbers are the same each time.
    for (const issue of issues) await openIssue(issue);
  };

  await furnish();
  return {
    ask,
    read,
    seeded: (path) => seeded.get(path),
    reset: async () => {
      emulator.reset();
      await furnish();
    },
    close: () => emulator.close(),
  };
};
