import { permissionsOf } from '../rights.ts';
import { type StandInIssue, seededRepository } from '../seed.ts';
import type { Grant } from '../tokens.ts';
import type { Json, Mend } from './walk.ts';

export interface Context {
  readonly origin: string;
  readonly grant: Grant | undefined;
  /** The seed of an issue by its path. */
  readonly seeded: (path: string) => StandInIssue | undefined;
}

/** GitHub's times are to the second. */
const toSeconds: Mend = (object) =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]) =>
      (name.endsWith('_at') || name === 'date') && typeof value === 'string'
        ? [name, value.replace(/\.\d{3}Z$/, 'Z')]
        : [name, value],
    ),
  );

/** The emulator gives an organization other addresses than a person; where it owns something, GitHub does not. */
const completeUser = (user: Json, { origin }: Context): Json => {
  const url = `${origin}/users/${user['login']}`;
  return {
    gravatar_id: '',
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    received_events_url: `${url}/received_events`,
    ...user,
  };
};

/** The emulator says the same of everybody's rights, and says them to strangers too. */
const completeRepository = (repository: Json, { grant }: Context): Json => {
  const seeded = seededRepository(String(repository['full_name']));
  if (!seeded) return repository;
  const { permissions: _untrue, ...rest } = repository;
  return { ...rest, ...(grant && { permissions: permissionsOf(grant.login, seeded) }) };
};

/** The emulator knows neither of reactions nor of what was before it started. */
const completeIssue = (issue: Json, { seeded }: Context): Json => {
  const seed = seeded(new URL(String(issue['url'])).pathname);
  if (!seed) return issue;
  return {
    ...issue,
    created_at: seed.openedAt,
    updated_at: seed.openedAt,
    reactions: { ...Object(issue['reactions']), total_count: seed.likes, '+1': seed.likes },
  };
};

/** GitHub breaks base64 after 60 characters. */
const breakLines = (object: Json): Json => ({
  ...object,
  content: String(object['content']).replace(/(.{60})|(.+)$/g, '$&\n'),
});

/** What every thing of GitHub's looks like wherever it stands. */
export const mendKinds =
  (context: Context): Mend =>
  (object) => {
    const timed = toSeconds(object);
    if ('login' in timed && 'avatar_url' in timed) return completeUser(timed, context);
    if ('full_name' in timed && 'owner' in timed) return completeRepository(timed, context);
    if ('reactions' in timed && 'number' in timed) return completeIssue(timed, context);
    return timed['encoding'] === 'base64' && 'content' in timed ? breakLines(timed) : timed;
  };
