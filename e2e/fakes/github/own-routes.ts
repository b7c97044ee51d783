import { notFound, refused } from './answers.ts';
import type { Json } from './complete/walk.ts';
import type { Emulator } from './emulator.ts';
import { toResponse } from './faults.ts';
import type { Installation, Installations } from './installations.ts';
import { pageOf } from './paging.ts';
import { hourly, type Quota } from './quotas.ts';
import { permissionsOf, reachOf } from './rights.ts';
import { organization, seededRepository } from './seed.ts';
import type { Grant } from './tokens.ts';

export interface OwnWorld {
  readonly emulator: Emulator;
  readonly installations: Installations;
  /** The slug of the GitHub App. */
  readonly slug: string;
}

interface Asked {
  readonly request: Request;
  readonly grant: Grant | undefined;
  readonly quota: Quota;
}

type Route = (asked: Asked, world: OwnWorld, id: string) => Response | Promise<Response>;

const paged = (
  all: readonly unknown[],
  request: Request,
  body: (items: readonly unknown[]) => unknown,
): Response => {
  const { items, link } = pageOf(all, request.url);
  return Response.json(body(items), link === undefined ? {} : { headers: { link } });
};

const rateLimit: Route = ({ quota: { used, resetsAt } }) => {
  const core = { limit: hourly, used, remaining: hourly - used, reset: resetsAt };
  const search = { limit: 30, used: 0, remaining: 30, reset: Math.floor(Date.now() / 1000) + 60 };
  return Response.json({ resources: { core, search }, rate: core });
};

const fullNameOf = (repository: unknown): string => String(Reflect.get(Object(repository), 'full_name'));

/** Listings leave out what the token does not reach; an App sees only where it is installed. */
const isListed = (grant: Grant | undefined, fullName: string, installations: Installations): boolean => {
  if (grant?.kind === 'app') return installations.include(fullName);
  const repository = seededRepository(fullName);
  return !repository || reachOf(grant, repository, installations) !== 'none';
};

const repositories: Route = async ({ request, grant }, { emulator, installations }) => {
  const url = new URL(request.url);
  url.searchParams.set('per_page', '100');
  url.searchParams.set('page', '1');
  const answer = await emulator.ask(new Request(url, request), grant?.login);
  if (!answer.ok) return answer;
  const all = (await answer.json()) as readonly unknown[];
  const listed = all.filter((one) => isListed(grant, fullNameOf(one), installations));
  return paged(listed, request, (items) => items);
};

const appOnly = refused(
  403,
  'You must authenticate with an access token authorized to a GitHub App in order to list installations',
);

const mine = (grant: Grant, { installations }: OwnWorld): readonly Installation[] =>
  installations.all().filter(({ account }) => account === organization || account === grant.login);

const describeInstallation = async (
  { id, account }: Installation,
  { emulator, slug }: OwnWorld,
  origin: string,
): Promise<Json> => {
  const isOrganization = account === organization;
  const found = await emulator.read(isOrganization ? `/orgs/${account}` : `/users/${account}`);
  return {
    id,
    account: found,
    repository_selection: 'selected',
    access_tokens_url: `${origin}/app/installations/${id}/access_tokens`,
    repositories_url: `${origin}/installation/repositories`,
    html_url: `${origin}/settings/installations/${id}`,
    app_id: 1,
    app_slug: slug,
    target_id: Object(found).id,
    target_type: isOrganization ? 'Organization' : 'User',
    permissions: { contents: 'write', issues: 'write', metadata: 'read', pull_requests: 'write' },
    events: [],
    created_at: '2026-01-05T09:00:00Z',
    updated_at: '2026-01-05T09:00:00Z',
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: null,
  };
};

const listInstallations: Route = async ({ request, grant }, world) => {
  if (grant?.kind !== 'app') return toResponse(appOnly);
  const { origin } = new URL(request.url);
  const all = await Promise.all(mine(grant, world).map((one) => describeInstallation(one, world, origin)));
  return paged(all, request, (installations) => ({ total_count: all.length, installations }));
};

const installationRepositories: Route = async ({ request, grant }, world, id) => {
  if (grant?.kind !== 'app') return toResponse(appOnly);
  const installation = mine(grant, world).find((one) => String(one.id) === id);
  if (!installation) return toResponse(notFound);
  const read = (name: string) => world.emulator.read(`/repos/${name}`, grant.login);
  const found = await Promise.all(installation.repositories.map(read));
  const all = found.flatMap((one) => {
    const repository = seededRepository(fullNameOf(one));
    return repository && permissionsOf(grant.login, repository).pull ? [one] : [];
  });
  return paged(all, request, (items) => ({
    total_count: all.length,
    repository_selection: 'selected',
    repositories: items,
  }));
};

const routes: readonly (readonly [RegExp, Route])[] = [
  [/^\/rate_limit$/, rateLimit],
  [/^\/user\/repos$/, repositories],
  [/^\/(?:users|orgs)\/[^/]+\/repos$/, repositories],
  [/^\/user\/installations$/, listInstallations],
  [/^\/user\/installations\/(\d+)\/repositories$/, installationRepositories],
];

/** The answers that are made here and not by the emulator, or undefined for any other request. */
export const ownAnswer = (asked: Asked, world: OwnWorld): Promise<Response> | Response | undefined => {
  if (asked.request.method !== 'GET') return undefined;
  const { pathname } = new URL(asked.request.url);
  for (const [path, route] of routes) {
    const match = path.exec(pathname);
    if (match) return route(asked, world, match[1] ?? '');
  }
  return undefined;
};
