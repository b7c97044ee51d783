import { describe, expect, test } from 'vitest';
import type { Connection } from './connection.ts';
import { nextStep } from './next-step.ts';
import type { GitHubReason } from './reasons.ts';

const connection = (change: Partial<Connection> = {}): Connection => ({
  token: 'gho_x',
  source: 'sign-in',
  login: 'mira-k',
  name: null,
  scopes: ['public_repo'],
  connectedAt: '2026-09-26T14:00:00.000Z',
  expiresAt: null,
  session: null,
  ...change,
});
const step = (tag: GitHubReason['tag'], change?: Partial<Connection>) =>
  nextStep({ tag }, change === undefined ? null : connection(change));

describe('nextStep', () => {
  test('is to connect where nobody is', () => {
    expect(nextStep({ tag: 'not-found' }, null)).toEqual({ kind: 'connect' });
    expect(step('not-connected', {})).toEqual({ kind: 'connect' });
  });

  test('is to connect again, or to replace the token, where GitHub takes the old one no more', () => {
    expect(step('unauthorized', {})).toEqual({ kind: 'reconnect' });
    expect(step('unauthorized', { source: 'personal-token' })).toEqual({ kind: 'replace-token' });
  });

  test('is the scope that is missing, and no more than that', () => {
    expect(step('not-found', { scopes: [] })).toEqual({ kind: 'ask-scope', scope: 'public_repo' });
    expect(step('forbidden', { scopes: ['read:user'] })).toEqual({ kind: 'ask-scope', scope: 'public_repo' });
    expect(step('not-found', {})).toEqual({ kind: 'ask-scope', scope: 'repo' });
    expect(step('forbidden', {})).toBeNull();
    expect(step('not-found', { scopes: ['repo'] })).toBeNull();
  });

  test('is to choose the repository for an app, or for a token of one’s own', () => {
    expect(step('not-found', { token: 'ghu_x', scopes: null })).toEqual({ kind: 'install-app' });
    expect(step('forbidden', { token: 'ghp_x', source: 'personal-token' })).toEqual({
      kind: 'edit-token',
      token: 'classic',
    });
    expect(step('not-found', { token: 'github_pat_x', source: 'personal-token', scopes: null })).toEqual({
      kind: 'edit-token',
      token: 'fine-grained',
    });
  });

  test('is the organization’s own sign-on where it asks for it', () => {
    const url = 'https://github.com/orgs/o/sso?authorization_request=A1';
    expect(nextStep({ tag: 'sso', url }, connection())).toEqual({ kind: 'single-sign-on', url });
    expect(nextStep({ tag: 'sso', url: null }, connection())).toBeNull();
  });

  test.each<GitHubReason['tag']>(['offline', 'server', 'conflict', 'invalid', 'gone', 'rate-limited'])(
    'is none beyond trying again or changing the text after %s',
    (tag) => {
      expect(step(tag, {})).toBeNull();
    },
  );
});
