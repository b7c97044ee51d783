import { err, ok, type Result } from '#lib/result.ts';
import { looksLikeToken } from './credential.ts';

/** What a pasted text points at. A number without a page kind (`o/r#12`) is an `issue`: GitHub redirects either way. */
export interface Reference {
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
  readonly target:
    | { readonly kind: 'repository' }
    | { readonly kind: 'issue' | 'pull'; readonly number: number };
}

export type ReferenceReason =
  | { readonly tag: 'empty' }
  | { readonly tag: 'too-long' }
  /** A credential where a name belongs; a reason never quotes one. */
  | { readonly tag: 'token' }
  | { readonly tag: 'unreadable' }
  | { readonly tag: 'foreign-host'; readonly host: string }
  | { readonly tag: 'repository-missing'; readonly owner: string }
  | { readonly tag: 'not-a-repository'; readonly page: string }
  | { readonly tag: 'bad-owner'; readonly owner: string }
  | { readonly tag: 'bad-repository'; readonly repo: string }
  | { readonly tag: 'bad-number'; readonly number: string };

interface Address {
  readonly host: string;
  readonly path: string;
  readonly fragment: string;
}

const maximumLength = 2_048;
const ownerForm = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
const repoForm = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const numberForm = /^[1-9]\d{0,8}$/;
const sitePages = new Set(
  'about apps codespaces collections enterprise explore features issues login marketplace new notifications orgs organizations pricing pulls search settings sponsors stars topics trending users'.split(
    ' ',
  ),
);
const aliasesOfGitHub = new Map([
  ['www.github.com', 'github.com'],
  ['ssh.github.com', 'github.com'],
  ['api.github.com', 'github.com'],
  ['raw.githubusercontent.com', 'github.com'],
]);

/** What may be quoted of a part that is no name: nothing that stands where a credential would. */
const quotable = (part: string): string => part.slice(part.lastIndexOf('@') + 1);

/** The text without the user and password of an address; `git@`, which is everybody's, stays. */
export const withoutCredentials = (text: string): string =>
  text.replace(/^(\s*<?(?:[a-z+]+:\/\/)?)(?!git@)[^\s/@]+(?::[^\s/@]*)?@(?=[^\s/])/i, '$1');

const unwrap = (text: string): string => text.trim().replace(/^[<"'`(]+|[>"'`),;]+$/g, '');

const splitPath = (path: string): { path: string; fragment: string } => {
  const [beforeHash = '', fragment = ''] = path.split(/#(.*)/s);
  return { path: beforeHash.replace(/\?.*$/s, ''), fragment };
};

/** `git@host:o/r`, and `host:o/r` where the part after the colon is not a port. */
const scpAddress = (text: string): Address | null => {
  const match = /^(?:([\w.-]+)@)?([\w.-]+):(?!\/\/)(.+)$/s.exec(text);
  const [, user, host, path] = match ?? [];
  if (host === undefined || path === undefined) return null;
  if (user === undefined && (!host.includes('.') || /^\d+(\/|$)/.test(path))) return null;
  return { host, ...splitPath(path) };
};

const urlAddress = (text: string): Address | null => {
  // npm writes `git+ssh://git@host:o/r`, which is not a URL: the colon stands where a slash belongs.
  const plain = text
    .replace(/^git\+/i, '')
    .replace(/^(ssh:\/\/(?:[^/@]*@)?[^/:@]+):(?!\d+(?:\/|$)|[^/]*@)/i, '$1/');
  if (!/^(?:https?|ssh|git):\/\//i.test(plain) || !URL.canParse(plain)) return null;
  const url = new URL(plain);
  const host = /^(?:ssh|git):$/i.test(url.protocol) ? url.hostname : url.host;
  return { host, path: url.pathname, fragment: url.hash.slice(1) };
};

const addressOf = (text: string, homeHost: string): Address | null => {
  if (/^[a-z+]+:\/\//i.test(text)) return urlAddress(text);
  const shorthand = /^github:(?!\/\/)(.+)$/is.exec(text);
  if (shorthand?.[1] !== undefined) return { host: 'github.com', ...splitPath(shorthand[1]) };
  const scp = scpAddress(text);
  if (scp !== null) return scp;
  const first = text.replace(/^\/\//, '').split('/')[0] ?? '';
  if (/[a-z0-9][.:]/i.test(first) && text.includes('/'))
    return urlAddress(`https://${text.replace(/^\/\//, '')}`);
  return { host: homeHost, ...splitPath(text) };
};

const segmentsOf = (address: Address): string[] | null => {
  try {
    const parts = address.path.split('/').filter(Boolean).map(decodeURIComponent);
    if (address.host.toLowerCase() === 'api.github.com' && parts[0] === 'repos') return parts.slice(1);
    if (parts[0] === 'api' && parts[1] === 'v3' && parts[2] === 'repos') return parts.slice(3);
    return parts;
  } catch {
    return null;
  }
};

const targetOf = (
  page: string | undefined,
  number: string | undefined,
  fragment: string,
): Result<Reference['target'], ReferenceReason> => {
  const paged = page === 'issues' || page === 'pull' || page === 'pulls';
  const written = paged && number !== undefined && number !== 'new' ? number : undefined;
  const hashed = page === undefined && /^\d+$/.test(fragment) ? fragment : undefined;
  const text = written ?? hashed;
  if (text === undefined) return ok({ kind: 'repository' });
  if (!numberForm.test(text)) return err({ tag: 'bad-number', number: quotable(text) });
  return ok({ kind: paged && page !== 'issues' ? 'pull' : 'issue', number: Number(text) });
};

/**
 * Reads anything people paste to name a repository, an issue or a pull request. `homeHost` is the configured GitHub
 * (`github.com`, or an Enterprise host with its port): the host of a bare `o/r`, and the only one accepted.
 */
export const parseReference = (
  input: string,
  homeHost = 'github.com',
): Result<Reference, ReferenceReason> => {
  const text = unwrap(input);
  if (text === '') return err({ tag: 'empty' });
  if (text.length > maximumLength) return err({ tag: 'too-long' });
  if (looksLikeToken(text)) return err({ tag: 'token' });
  const address = addressOf(text, homeHost);
  if (address === null) return err({ tag: 'unreadable' });
  const lower = address.host.toLowerCase();
  const host = aliasesOfGitHub.get(lower) ?? lower;
  if (host !== homeHost.toLowerCase()) return err({ tag: 'foreign-host', host: lower });
  const segments = segmentsOf(address);
  if (segments === null) return err({ tag: 'unreadable' });
  const [owner, second, page, number] = segments;
  if (owner === undefined) return err({ tag: 'unreadable' });
  if (sitePages.has(owner.toLowerCase())) return err({ tag: 'not-a-repository', page: owner });
  if (!ownerForm.test(owner)) return err({ tag: 'bad-owner', owner: quotable(owner) });
  if (second === undefined) return err({ tag: 'repository-missing', owner });
  const repo = second.replace(/\.git$/i, '');
  if (!repoForm.test(repo)) return err({ tag: 'bad-repository', repo: quotable(repo) });
  const target = targetOf(page, number, address.fragment);
  return target.ok ? ok({ host, owner, repo, target: target.value }) : target;
};

/** The short form people read: `o/r` or `o/r#12`. */
export const referenceText = ({
  owner,
  repo,
  target,
}: Pick<Reference, 'owner' | 'repo' | 'target'>): string =>
  target.kind === 'repository' ? `${owner}/${repo}` : `${owner}/${repo}#${target.number}`;
