import type { GitHubReason } from '../core/reasons.ts';
import type { ReferenceReason } from '../core/refs.ts';
import type { SignInReason } from '../core/sign-in.ts';

/** What happened, then what to do next. */
type Words<R extends { readonly tag: string }> = {
  readonly [T in R['tag']]: (reason: Extract<R, { readonly tag: T }>) => string;
};

const clock = (time: number): string =>
  new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(time);

const second = (time: number): string =>
  new Intl.DateTimeFormat('en', { timeStyle: 'medium', hourCycle: 'h23' }).format(time);

const reasons: Words<GitHubReason> = {
  'not-connected': () => 'Nobody is connected to GitHub here. Connect first; what you wrote stays.',
  offline: () =>
    'GitHub can’t be reached from here. Check the network and try again; what you wrote is kept.',
  stopped: () => 'Stopped. What was sent before stands at GitHub, and what you wrote is kept.',
  'renewal-failed': () =>
    'The connection ran out and could not be renewed just now. Try again in a minute, or connect again; what you wrote is kept.',
  timeout: () => 'GitHub took too long to answer. Try again; nothing is written twice.',
  unauthorized: () => 'GitHub no longer accepts this connection. Connect again; what you wrote is kept.',
  forbidden: () =>
    'This connection may not do that here. Ask the repository’s owner for write access, or pick another repository.',
  sso: () => 'The organization asks for single sign-on. Authorize HagiCode at GitHub, then try again.',
  'rate-limited': ({ retryAt }) =>
    retryAt === null
      ? 'GitHub asks for a pause of a minute. Nothing of this try was written.'
      : `GitHub asks for a pause until ${clock(retryAt)}. Nothing of this try was written.`,
  'not-found': () =>
    'GitHub shows this connection no such repository: it does not exist, or the connection may not see it. Check the name, or give the connection more access.',
  conflict: () => 'Someone changed it at GitHub at the same moment. Try again to work from the newest state.',
  gone: ({ what }) =>
    what === 'issue'
      ? 'The issue was deleted at GitHub. What you wrote is kept here; it can become a new issue.'
      : 'Issues are switched off in this repository. Switch them on in its settings, or pick another one.',
  invalid: ({ messages }) =>
    messages.length === 0
      ? 'GitHub did not accept the content. Change it and try again.'
      : `GitHub did not accept the content: ${messages.join('; ')}.`,
  server: ({ status }) =>
    `GitHub has a problem of its own (${status}). Try again in a minute; nothing is written twice.`,
  unexpected: ({ status }) =>
    `GitHub answered in a way we don’t know (${status}). Try again, or report the problem.`,
};

const references: Words<ReferenceReason> = {
  empty: () => 'Write the repository as owner/name, or paste its address.',
  'too-long': () => 'This is too long for an address.',
  unreadable: () => 'This is not an address of a repository. Write owner/name.',
  'foreign-host': ({ host }) => `${host} is not the GitHub this site is connected to.`,
  'repository-missing': ({ owner }) => `The repository is missing after ${owner}/.`,
  'not-a-repository': ({ page }) => `${page} is a page of GitHub, not an owner of repositories.`,
  'bad-owner': ({ owner }) => `“${owner}” can’t be an owner: letters, digits and hyphens, 39 at most.`,
  'bad-repository': ({ repo }) =>
    `“${repo}” can’t be a repository: letters, digits, dots, hyphens and underscores.`,
  token: () =>
    'This looks like a GitHub token, so it was neither used nor kept. A token belongs in Settings; write the repository here as owner/name.',
  'bad-number': ({ number }) => `“${number}” is not the number of an issue or a pull request.`,
};

const signIn: Readonly<Record<SignInReason, string>> = {
  'not-configured':
    'This site has no GitHub application yet, so its sign-in is off. A personal access token works.',
  'storage-blocked': 'This browser blocks storage for this site. Allow it, then connect again.',
  'repeated-parameter': 'GitHub’s answer came with a parameter twice, so it was not used. Connect again.',
  'state-missing': 'This tab did not ask for that sign-in, or it was used already. Connect again from here.',
  'state-wrong': 'The answer does not belong to the sign-in of this tab, so it was not used. Connect again.',
  expired: 'The sign-in took longer than ten minutes. Connect again.',
  'foreign-issuer':
    'The answer came from somewhere other than the configured GitHub, so it was not used. Connect again.',
  denied: 'You said no at GitHub. Nothing was connected.',
  refused: 'GitHub refused the sign-in. Connect again; if it happens twice, report the problem.',
  'code-missing': 'GitHub’s answer came without a code. Connect again.',
  'exchange-refused': 'The code was used already or is too old. Connect again.',
  'application-refused':
    'GitHub refuses this site’s application. Only its operator can repair that; a personal access token works.',
  'email-unverified':
    'GitHub asks you to verify your e-mail address first. Do that at GitHub, then connect again.',
  'edge-not-configured': 'Signing in is switched off on this site’s server. A personal access token works.',
  'edge-unavailable':
    'The step that needs our server got no answer. Connect again in a minute, or use a personal access token.',
  offline: 'The network went away while signing in. Connect again when it is back.',
  'account-unreadable': 'GitHub gave a token but did not say whose it is, so it was not kept. Connect again.',
};

const picker = {
  label: 'Repository',
  hint: 'owner/name, or paste any address from GitHub.',
  placeholder: 'owner/name',
  use: 'Use it',
  checking: 'Looking it up',
  public: 'public',
  private: 'private',
  credentialsDropped:
    'The address held a password, which was taken out at once. If it was a real one, change it where you copied it from.',
};

const nextSteps = {
  connect: 'Connect GitHub',
  reconnect: 'Connect again',
  'replace-token': 'Replace the token in Settings',
  'ask-scope': { public_repo: 'Ask for public repositories', repo: 'Ask for private repositories' },
  'install-app': 'Choose repositories at GitHub',
  'edit-token': 'Look at the token at GitHub',
  'single-sign-on': 'Sign on at the organization',
};

const waiting = {
  until: 'until the next try',
  triedAt: (times: readonly number[]): string => `Tried at ${times.map(second).join(', ')}.`,
  nextAt: (time: number): string => `It goes on by itself at ${second(time)}, as long as this page is open.`,
  tryNow: 'Try now',
  stop: 'Stop',
};

export const en = { reasons, references, signIn, picker, nextSteps, waiting };

export type Messages = typeof en;
