import { ok, type Result } from '#lib/result.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { credentialOf } from '../core/credential.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { attempt } from './client.ts';
import { openAsConnected } from './connected-client.ts';
import { currentConnection } from './connection-store.ts';
import type { GitHub } from './octokit.ts';

export interface AccessibleRepository {
  readonly owner: string;
  readonly repo: string;
  readonly private: boolean;
  readonly hasIssues: boolean;
  /** Without this, labels can't be made or set. */
  readonly canPush: boolean;
}

interface ApiRepository {
  readonly name: string;
  readonly owner: { readonly login: string };
  readonly private: boolean;
  readonly has_issues?: boolean;
  readonly permissions?: { readonly push?: boolean };
}

const perPage = 100;

const accessible = (repository: ApiRepository): AccessibleRepository => ({
  owner: repository.owner.login,
  repo: repository.name,
  private: repository.private,
  hasIssues: repository.has_issues !== false,
  canPush: repository.permissions?.push === true,
});

/** A GitHub App sees the repositories chosen for it, account by account. */
const ofInstallations = async (github: GitHub): Promise<readonly ApiRepository[]> => {
  const { data } = await github.rest.apps.listInstallationsForAuthenticatedUser({ per_page: perPage });
  const lists = await Promise.all(
    data.installations.map(({ id }) =>
      github.rest.apps.listInstallationReposForAuthenticatedUser({ installation_id: id, per_page: perPage }),
    ),
  );
  return lists.flatMap((list) => list.data.repositories);
};

const pushedLast = async (github: GitHub): Promise<readonly ApiRepository[]> =>
  (await github.rest.repos.listForAuthenticatedUser({ sort: 'pushed', per_page: perPage })).data;

/** Repositories this connection may use, the newest first where GitHub says: enough to choose from, any other can be typed. */
export const listRepositories = async (
  config: SiteConfig,
): Promise<Result<readonly AccessibleRepository[], GitHubReason>> => {
  const opened = await openAsConnected(config);
  if (!opened.ok) return opened;
  const isApp = credentialOf(currentConnection()?.connection.token ?? '') === 'github-app';
  const listed = await attempt(() => (isApp ? ofInstallations : pushedLast)(opened.value.github));
  return listed.ok ? ok(listed.value.map(accessible)) : listed;
};

/** One repository by its name, under the name it bears today. */
export const readRepository = async (
  config: SiteConfig,
  name: { readonly owner: string; readonly repo: string },
): Promise<Result<AccessibleRepository, GitHubReason>> => {
  const opened = await openAsConnected(config);
  if (!opened.ok) return opened;
  const found = await attempt(() => opened.value.github.rest.repos.get(name));
  return found.ok ? ok(accessible(found.value.data)) : found;
};
