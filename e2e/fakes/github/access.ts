import { forbidden, gone, notFound, refused } from './answers.ts';
import type { Json } from './complete/walk.ts';
import type { Emulator } from './emulator.ts';
import type { FaultAnswer } from './faults.ts';
import type { Installations } from './installations.ts';
import { permissionsOf, reachOf } from './rights.ts';
import { fullNameOf, type StandInRepository, seededRepository } from './seed.ts';
import type { Grant } from './tokens.ts';

export interface AccessWorld {
  readonly emulator: Emulator;
  readonly installations: Installations;
}

interface Wish {
  readonly method: string;
  readonly repository: StandInRepository;
  /** What follows the repository in the path, as `/issues/12`. */
  readonly rest: string;
  readonly grant: Grant | undefined;
}

/** GitHub's verdict on a request: refused, carried out, or carried out but for what only a pusher may set. */
export type Verdict = FaultAnswer | 'pass' | 'pass without labels';

const noRights = refused(403, 'Must have admin rights to Repository.');
const personalRefusal = refused(403, 'Resource not accessible by personal access token');

const path = /^\/repos\/([^/]+\/[^/]+)(.*)$/;

/** The repository that a path names, and what follows it there. */
export const repositoryIn = (
  pathname: string,
): { readonly repository: StandInRepository; readonly rest: string } | undefined => {
  const [, fullName = '', rest = ''] = path.exec(pathname) ?? [];
  const repository = seededRepository(fullName);
  return repository && { repository, rest };
};

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** A token without the right to write: hidden behind a 404 from applications with scopes, said to the others. */
const tokenRefusal = (grant: Grant): FaultAnswer => {
  if (grant.kind === 'app') return forbidden;
  return grant.kind === 'fine-grained' ? personalRefusal : notFound;
};

const authorOf = (found: unknown): string | undefined => {
  const user = typeof found === 'object' && found !== null ? Reflect.get(found, 'user') : undefined;
  return typeof user === 'object' && user !== null ? Reflect.get(user, 'login') : undefined;
};

/** What somebody who may only read a repository can still do there: open, answer, and change what is their own. */
const readerVerdict = async (wish: Wish, emulator: Emulator): Promise<Verdict> => {
  const { method, rest, repository, grant } = wish;
  if (method === 'POST' && rest === '/issues') return 'pass without labels';
  if (method === 'POST' && /^\/(issues\/\d+\/comments|pulls)$/.test(rest)) return 'pass';
  if (/^\/issues\/\d+\/labels/.test(rest)) return noRights;
  if (!/^\/(issues|pulls)\/(\d+|comments\/\d+)$/.test(rest)) return notFound;
  const found = await emulator.read(`/repos/${fullNameOf(repository)}${rest}`);
  if (found === undefined) return notFound;
  return authorOf(found) === grant?.login ? 'pass without labels' : noRights;
};

const verdictOn = async (wish: Wish, { emulator, installations }: AccessWorld): Promise<Verdict> => {
  const { method, repository, rest, grant } = wish;
  const writing = !isReading(method);
  const permissions = permissionsOf(grant?.login, repository);
  const reach = reachOf(grant, repository, installations);
  if (reach === 'none' || !permissions.pull) return notFound;
  if (writing && grant && reach === 'read') return tokenRefusal(grant);
  if (repository.hasIssues === false && /^\/issues(\/|$)/.test(rest)) return gone;
  return writing && !permissions.push ? readerVerdict(wish, emulator) : 'pass';
};

/** Judges a request that concerns a repository; anything else passes. */
export const judge = async (
  request: Request,
  grant: Grant | undefined,
  world: AccessWorld,
): Promise<Verdict> => {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith('/repos/')) return 'pass';
  if (!isReading(request.method) && !grant) return refused(401, 'Requires authentication');
  const named = repositoryIn(pathname);
  return named ? verdictOn({ method: request.method, ...named, grant }, world) : 'pass';
};

const pushersOnly = ['labels', 'assignees', 'assignee', 'milestone', 'type'];

/** The request without what GitHub drops silently from people who may not push. */
export const withoutLabels = (request: Request, sent: Json): Request =>
  new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: JSON.stringify(
      Object.fromEntries(Object.entries(sent).filter(([name]) => !pushersOnly.includes(name))),
    ),
  });
