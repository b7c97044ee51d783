import type { Installations } from './installations.ts';
import { fullNameOf, organization, type StandInRepository } from './seed.ts';
import type { Grant } from './tokens.ts';

export interface Permissions {
  readonly admin: boolean;
  readonly maintain: boolean;
  readonly push: boolean;
  readonly triage: boolean;
  readonly pull: boolean;
}

const all: Permissions = { admin: true, maintain: true, push: true, triage: true, pull: true };
const readOnly: Permissions = { admin: false, maintain: false, push: false, triage: false, pull: true };
const none: Permissions = { ...readOnly, pull: false };

/** What a person may do in a repository, whatever the token. Everybody belongs to the organization. */
export const permissionsOf = (login: string | undefined, repository: StandInRepository): Permissions => {
  if (login !== undefined && (repository.owner === login || repository.owner === organization)) return all;
  return repository.private ? none : readOnly;
};

const holds = (grant: Grant, ...scopes: readonly string[]): boolean =>
  scopes.some((scope) => grant.scopes.includes(scope));

const mayWrite = (grant: Grant, repository: StandInRepository, installations: Installations): boolean => {
  switch (grant.kind) {
    case 'app':
      return installations.include(fullNameOf(repository));
    case 'fine-grained':
      return repository.owner === grant.login;
    case 'oauth':
    case 'classic':
      return repository.private ? holds(grant, 'repo') : holds(grant, 'repo', 'public_repo');
  }
};

export type Reach = 'none' | 'read' | 'write';

/** How far a token reaches into a repository, whoever holds it. */
export const reachOf = (
  grant: Grant | undefined,
  repository: StandInRepository,
  installations: Installations,
): Reach => {
  if (grant && mayWrite(grant, repository, installations)) return 'write';
  return repository.private ? 'none' : 'read';
};
