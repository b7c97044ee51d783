import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHarness } from '../../src/edge/test/harness.ts';
import { type DesignsStandIn, startDesigns } from './designs.ts';
import { type GitHubStandIn, startGitHub } from './github.ts';

// The edge service and the stand-ins, together as `npm start` runs them.

const redirectUri = 'http://localhost:8788/settings/?tab=github&oauth=callback';
const client = { clientId: 'hagicode-local', clientSecret: 'hagicode-local-secret' };
const codeVerifier = 'v'.repeat(64);

let github: GitHubStandIn;
let designs: DesignsStandIn;
let edge: Awaited<ReturnType<typeof startHarness>>;

beforeAll(async () => {
  github = await startGitHub({ port: 0, ...client, redirectUris: [redirectUri], contract: true });
  designs = await startDesigns({ port: 0 });
  edge = await startHarness({
    PUBLIC_URL: 'http://localhost:8788',
    ALLOWED_REDIRECTS: redirectUri,
    GITHUB_API_URL: github.url,
    GITHUB_WEB_URL: github.url,
    GITHUB_CLIENT_ID: client.clientId,
    GITHUB_CLIENT_SECRET: client.clientSecret,
    DESIGN_UPSTREAM: designs.url,
  });
});

afterAll(async () => {
  expect(github.violations()).toEqual([]);
  await Promise.all([edge.close(), github.close(), designs.close()]);
});

const consent = async (): Promise<string> => {
  const response = await fetch(`${github.url}/login/oauth/consent`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      redirect_uri: redirectUri,
      state: 'S'.repeat(43),
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      login: 'mira-k',
      scope: 'public_repo',
      decision: 'authorize',
    }),
  });
  return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
};

const post = async (path: string, body: object) => {
  const response = await edge.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

const exchange = (code: string, verifier = codeVerifier) =>
  post('/api/GitHubOAuth/callback', {
    code,
    state: 'S'.repeat(43),
    redirectUri,
    codeVerifier: verifier,
    remember: false,
  });

const whoIs = async (token: unknown): Promise<number> =>
  (await fetch(`${github.url}/user`, { headers: { authorization: `Bearer ${token}` } })).status;

test('a code becomes a token that works until it is revoked', async () => {
  const granted = await exchange(await consent());
  expect(granted).toMatchObject({ status: 200, body: { tokenType: 'bearer', scopes: ['public_repo'] } });
  const { accessToken } = granted.body;
  expect(await whoIs(accessToken)).toBe(200);
  expect(await post('/api/github/logout', { accessToken })).toEqual({ status: 200, body: { revoked: true } });
  expect(await whoIs(accessToken)).toBe(401);
  expect(await post('/api/github/logout', { accessToken })).toEqual({
    status: 200,
    body: { revoked: false },
  });
});

test('a code is good once', async () => {
  const code = await consent();
  expect((await exchange(code)).status).toBe(200);
  expect(await exchange(code)).toMatchObject({ status: 400, body: { code: 'code-refused' } });
});

test('a code is worth nothing to who does not hold its verifier', async () => {
  expect(await exchange(await consent(), 'w'.repeat(64))).toMatchObject({
    status: 400,
    body: { code: 'code-refused' },
  });
});

test('a design site that is down takes nothing with it but what was never read', async () => {
  const read = (slug: string) => edge.fetch(`/api/designs/upstream/${slug}`);
  expect((await read('claude')).status).toBe(200);
  designs.fault({ path: /./, answer: 'down' });
  expect((await edge.fetch('/api/designs/upstream')).status).toBe(200);
  expect((await read('claude')).status).toBe(200);
  const refused = await read('stripe');
  expect(refused.status).toBe(502);
  expect(await refused.json()).toMatchObject({ code: 'upstream-invalid' });
  designs.heal();
  expect((await read('stripe')).status).toBe(200);
});

test('every design of the catalogue can be read and seen', async () => {
  const listed = await edge.fetch('/api/designs/upstream');
  const { entries } = (await listed.json()) as { entries: { slug: string; previews: string[] }[] };
  expect(entries).toHaveLength(76);
  for (const { slug, previews } of entries) {
    const path = `/api/designs/upstream/${slug}`;
    expect(await (await edge.fetch(path)).text()).toBe(
      readFileSync(`node_modules/getdesign/templates/${slug}.md`, 'utf8'),
    );
    expect(previews).toEqual(['light', 'dark']);
    for (const theme of previews) {
      const picture = await edge.fetch(`${path}/preview?theme=${theme}`);
      expect(picture.headers.get('content-type')).toBe('image/png');
    }
  }
});
