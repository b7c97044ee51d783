import type { Page } from '@playwright/test';
import { en } from '#features/settings/i18n/en.ts';
import type { SignInReason } from '#platform/github/core/sign-in.ts';
import { en as github } from '#platform/github/i18n/en.ts';
import { type Answer, json, send } from '../src/edge/test/scripted-server.ts';
import { deploy } from './deployment.ts';
import { test as base, expect, open, testOrigin } from './fixtures.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { type ScriptedGitHub, startScriptedGitHub, tokenPath, user } from './scripted-github.ts';

// Chromium, the built pages and the real service in workerd, over a GitHub that lies: no attack ends in a connection, and each is
// told in one sentence. `npm run bench -- edge` counts these.

interface World extends ScriptedGitHub {
  /** One for all tests of a worker: each begins where nobody is connected. */
  readonly page: Page;
}

/** Changes what the tab remembers of its request as `localStorage.tamper` says, before the page of the answer reads it. */
const tampering = (): void => {
  const key = 'hagicode_github_state';
  const kept = sessionStorage.getItem(key);
  const order = localStorage.getItem('tamper');
  if (!location.search.includes('oauth=callback') || kept === null || order === null) return;
  const change = JSON.parse(order);
  localStorage.removeItem('tamper');
  if (change === null) sessionStorage.removeItem(key);
  else if (typeof change === 'string') sessionStorage.setItem(key, change);
  else sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(kept), ...change }));
};

const test = base.extend<{ settings: SettingsPage }, { world: World }>({
  world: [
    async ({ browser }, use) => {
      const scripted = await startScriptedGitHub();
      const context = await browser.newContext({ baseURL: testOrigin });
      const { edgeUrl, github } = scripted;
      await deploy(context, { origin: testOrigin, edgeUrl, github: github.url });
      await context.addInitScript(tampering);
      await use({ ...scripted, page: await context.newPage() });
      await context.close();
      await scripted.close();
    },
    { scope: 'worker' },
  ],
  settings: async ({ world }, use) => {
    world.reset();
    const settings = new SettingsPage(world.page, '/settings/', en);
    if (!world.page.url().startsWith(`${testOrigin}/settings/`)) await settings.open();
    if (await settings.disconnect.isVisible()) await settings.disconnect.click();
    await settings.connect.waitFor();
    await use(settings);
  },
});

// A trace of every test of one long page would hold all tests before it.
test.use({ trace: 'off' });
test.describe.configure({ mode: 'parallel' });

const signIn = async (settings: SettingsPage): Promise<void> => {
  await settings.connect.click();
  await settings.page.waitForURL(/oauth=callback/);
  await settings.page.waitForURL((url) => url.origin === testOrigin && !url.search.includes('oauth='));
};

const expectRefused = async (settings: SettingsPage, reason: SignInReason): Promise<void> => {
  await expect(settings.github).toContainText(github.signIn[reason]);
  await expect(settings.connect).toBeVisible();
  await expect(settings.page).toHaveURL('/settings/?tab=github');
  const kept = await settings.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).not.toContain('gho_');
  expect(kept).not.toContain('hagicode_github_state');
};

type Tampering = Record<string, unknown> | string | null;

const tamper = (page: Page, change: Tampering): Promise<void> =>
  page.evaluate((order) => localStorage.setItem('tamper', order), JSON.stringify(change));

type Change = (answer: URLSearchParams) => void;
const set =
  (name: string, value: string): Change =>
  (answer) =>
    answer.set(name, value);
const twice =
  (name: string, value: string): Change =>
  (answer) => {
    if (!answer.has(name)) answer.append(name, value);
    answer.append(name, value);
  };

test.describe('an answer in the address is refused', () => {
  const answers: readonly [name: string, change: Change, reason: SignInReason][] = [
    ['with the state of another request', set('state', 'A'.repeat(43)), 'state-wrong'],
    ['without a state', (answer) => answer.delete('state'), 'state-wrong'],
    ['with an empty state', set('state', ''), 'state-wrong'],
    [
      'with the state in other letters',
      (a) => a.set('state', (a.get('state') ?? '').toUpperCase()),
      'state-wrong',
    ],
    ['with a space after the state', (a) => a.set('state', `${a.get('state')} `), 'state-wrong'],
    ['with half of the state', (a) => a.set('state', (a.get('state') ?? '').slice(0, 21)), 'state-wrong'],
    ['with the state twice', (a) => a.append('state', a.get('state') ?? ''), 'repeated-parameter'],
    ['with a second, foreign state', (a) => a.append('state', 'A'.repeat(43)), 'repeated-parameter'],
    ['with the code twice', (a) => a.append('code', 'other'), 'repeated-parameter'],
    ['with the issuer twice', twice('iss', 'https://github.com/login/oauth'), 'repeated-parameter'],
    ['with an error twice', twice('error', 'access_denied'), 'repeated-parameter'],
    ['of another issuer', set('iss', 'https://evil.example/login/oauth'), 'foreign-issuer'],
    [
      'of github.com where another GitHub is configured',
      set('iss', 'https://github.com/login/oauth'),
      'foreign-issuer',
    ],
    ['with an empty issuer', set('iss', ''), 'foreign-issuer'],
    ['without a code', (answer) => answer.delete('code'), 'code-missing'],
    ['with an empty code', set('code', ''), 'code-missing'],
    ['that says no', set('error', 'access_denied'), 'denied'],
    ['that says no and has a code all the same', set('error', 'application_suspended'), 'refused'],
  ];

  for (const [name, change, reason] of answers)
    test(name, async ({ settings, world }) => {
      world.github.on('/login/oauth/authorize', world.authorize(change));
      await signIn(settings);
      await expectRefused(settings, reason);
      expect(world.redemptions()).toBe(0);
    });

  test('that is none of a callback', async ({ settings, world }) => {
    await settings.open(`?tab=github&oauth=elsewhere&code=stolen&state=${'S'.repeat(43)}`);
    await expect(settings.connect).toBeVisible();
    await expect(settings.page).toHaveURL('/settings/?tab=github');
    expect(world.redemptions()).toBe(0);
  });
});

test.describe('what the tab remembers is not believed', () => {
  const day = 86_400_000;
  const memories: readonly [name: string, change: Tampering, reason: SignInReason, asked: number][] = [
    ['where there is nothing', null, 'state-missing', 0],
    ['where it is no JSON', '{"state":', 'state-missing', 0],
    ['where it is a list', '[]', 'state-missing', 0],
    ['without a verifier', { codeVerifier: null }, 'state-missing', 0],
    ['with a number for a verifier', { codeVerifier: 7 }, 'state-missing', 0],
    ['older than ten minutes', { issuedAt: 0 }, 'expired', 0],
    ['from tomorrow', { issuedAt: Date.now() + day }, 'expired', 0],
    ['with another verifier', { codeVerifier: 'w'.repeat(43) }, 'exchange-refused', 1],
    ['with a verifier that is none', { codeVerifier: 'short' }, 'edge-unavailable', 0],
  ];

  for (const [name, change, reason, asked] of memories)
    test(name, async ({ settings, world }) => {
      const { page } = settings;
      await tamper(page, change);
      await signIn(settings);
      await expectRefused(settings, reason);
      expect(world.redemptions()).toBe(asked);
    });

  for (const returnTo of [
    'https://evil.example/',
    '//evil.example/',
    'javascript:alert(1)',
    '/api/github/logout',
  ])
    test(`with ${returnTo} to go back to`, async ({ settings }) => {
      const { page } = settings;
      await tamper(page, { returnTo });
      await signIn(settings);
      await expect(settings.connected).toBeVisible();
      await expect(page).toHaveURL('/settings/?tab=github');
    });
});

test.describe('an answer is good once, and only where it was asked for', () => {
  const callbackOf = async (settings: SettingsPage): Promise<string> => {
    const answer = settings.page.waitForRequest((request) => request.url().includes('oauth=callback'));
    await settings.open();
    await settings.connect.click();
    return (await answer).url();
  };

  test('not a second time in the same tab', async ({ settings, world }) => {
    const { page } = settings;
    const callback = await callbackOf(settings);
    await expect(settings.connected).toBeVisible();
    await settings.disconnect.click();
    await open(page, callback);
    await expectRefused(settings, 'state-missing');
    expect(world.redemptions()).toBe(1);
  });

  test('not in another tab of the same browser', async ({ settings, world }) => {
    const callback = await callbackOf(settings);
    await expect(settings.connected).toBeVisible();
    const other = new SettingsPage(await world.page.context().newPage(), '/settings/', en);
    await open(other.page, callback);
    await expectRefused(other, 'state-missing');
    expect(world.redemptions()).toBe(1);
  });

  test('not in the browser of a visitor whom an attacker sends there', async ({ settings, world }) => {
    const { page } = settings;
    await open(page, `/settings/?tab=github&oauth=callback&code=attackers-code&state=${'A'.repeat(43)}`);
    await expectRefused(settings, 'state-missing');
    expect(world.redemptions()).toBe(0);
  });

  test('not after a wrong one came first', async ({ settings, world }) => {
    const { page } = settings;
    world.github.on('/login/oauth/authorize', world.authorize(set('state', 'A'.repeat(43))));
    const asked = page.waitForRequest((request) => request.url().includes('/login/oauth/authorize'));
    await settings.open();
    await settings.connect.click();
    const state = new URL((await asked).url()).searchParams.get('state');
    await expect(settings.github).toContainText(github.signIn['state-wrong']);
    await open(page, `/settings/?tab=github&oauth=callback&code=c0de-of-mira&state=${state}`);
    await expectRefused(settings, 'state-missing');
    expect(world.redemptions()).toBe(0);
  });

  test('not when a newer one was asked for since', async ({ settings, world }) => {
    const { page } = settings;
    const states: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/login/oauth/authorize') states.push(url.searchParams.get('state') ?? '');
    });
    world.github.on('/login/oauth/authorize', send(200, { 'content-type': 'text/html' }, 'Later.'));
    for (let times = 0; times < 2; times += 1) {
      await settings.open();
      await settings.connect.click();
      await page.waitForURL(/authorize/);
    }
    await open(page, `/settings/?tab=github&oauth=callback&code=c0de-of-mira&state=${states[0]}`);
    await expectRefused(settings, 'state-wrong');
    expect(new Set(states).size).toBe(2);
  });

  test('not at the edge itself, with everything right but used', async ({ settings, world }) => {
    const { page } = settings;
    const exchange = page.waitForRequest((request) => request.url().endsWith('/api/GitHubOAuth/callback'));
    await settings.open();
    await settings.connect.click();
    const body = (await exchange).postData();
    await expect(settings.connected).toBeVisible();
    const again = await page.evaluate(
      async ([url, text]) => {
        const headers = { 'content-type': 'application/json' };
        return (
          await fetch(`${url}/api/GitHubOAuth/callback`, { method: 'POST', headers, body: text ?? '' })
        ).json();
      },
      [world.edgeUrl, body],
    );
    expect(again).toMatchObject({ status: 400, code: 'code-refused' });
  });
});

test.describe('an exchange that GitHub spoils ends in a sentence', () => {
  const refused = (error: string): Answer => json({ error, error_description: 'scripted-secret-of-tests' });
  const html = (status: number): Answer => send(status, { 'content-type': 'text/html' }, '<h1>Hi</h1>');
  const spoiled: readonly [name: string, answer: Answer, reason: SignInReason][] = [
    ['by refusing our credentials with 200', refused('incorrect_client_credentials'), 'application-refused'],
    ['by not knowing the redirect address', refused('redirect_uri_mismatch'), 'application-refused'],
    ['by suspending the application', refused('application_suspended'), 'application-refused'],
    ['by asking for a verified address', refused('unverified_user_email'), 'email-unverified'],
    ['by not knowing the code', refused('bad_verification_code'), 'exchange-refused'],
    ['by an error nobody has heard of', refused('constructor'), 'exchange-refused'],
    ['by an HTML 502', html(502), 'edge-unavailable'],
    ['by an HTML 200', html(200), 'edge-unavailable'],
    ['by nothing at all', send(200, { 'content-type': 'application/json' }), 'edge-unavailable'],
    ['by an empty token', json({ access_token: '', token_type: 'bearer' }), 'edge-unavailable'],
    ['by another kind of token', json({ access_token: 'gho_x', token_type: 'mac' }), 'edge-unavailable'],
    [
      'by a token with a line break',
      json({ access_token: 'gho_\r\nx', token_type: 'bearer' }),
      'edge-unavailable',
    ],
    ['by sending us elsewhere', send(302, { location: 'http://127.0.0.1:9/' }), 'edge-unavailable'],
    ['by cutting the line', (response) => void response.socket?.resetAndDestroy(), 'edge-unavailable'],
  ];

  for (const [name, answer, reason] of spoiled)
    test(name, async ({ settings, world }) => {
      world.github.on(tokenPath, answer);
      await signIn(settings);
      await expectRefused(settings, reason);
      await expect(settings.github).not.toContainText('scripted-secret-of-tests');
    });

  test('by a token that is not good', async ({ settings, world }) => {
    world.github.on('/user', user('', 401));
    await signIn(settings);
    await expectRefused(settings, 'account-unreadable');
  });

  test('by fewer rights than were asked for: connected, and said', async ({ settings, world }) => {
    world.github.on('/user', user(''));
    await signIn(settings);
    await expect(settings.connected).toBeVisible();
    await expect(settings.github).toContainText(en.github.notGranted);
    await expect(settings.github.getByRole('button', { name: en.github.askPrivate })).toHaveCount(2);
  });
});

test.describe('a page of another origin', () => {
  const exchange = '/api/GitHubOAuth/callback';
  const from = async (page: Page, world: ScriptedGitHub): Promise<void> => {
    await page.goto(`${world.github.url}/attack`);
  };

  for (const path of [exchange, '/api/github/refresh', '/api/github/logout'])
    test(`can’t call ${path}`, async ({ settings, world }) => {
      const { page } = settings;
      await from(page, world);
      const outcome = await page.evaluate(async (url) => {
        const headers = { 'content-type': 'application/json' };
        const init: RequestInit = { method: 'POST', headers, body: '{}', credentials: 'include' };
        return fetch(url, init).then(
          (response) => response.status,
          (error: Error) => error.name,
        );
      }, world.edgeUrl + path);
      expect(outcome).toBe('TypeError');
    });

  test('can’t post a form there', async ({ settings, world }) => {
    const { page } = settings;
    await from(page, world);
    const answer = page.waitForResponse((response) => response.url() === world.edgeUrl + exchange);
    await page.evaluate((action) => {
      const form = Object.assign(document.createElement('form'), {
        method: 'POST',
        action,
        enctype: 'text/plain',
      });
      form.append(Object.assign(document.createElement('input'), { name: '{"code":"x', value: '"}' }));
      document.body.append(form);
      form.submit();
    }, world.edgeUrl + exchange);
    expect((await answer).status()).toBe(403);
    await page.waitForURL(world.edgeUrl + exchange);
    expect(world.redemptions()).toBe(0);
  });

  test('can’t frame the page of the answer', async ({ settings, world }) => {
    const { page } = settings;
    await from(page, world);
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, `${testOrigin}/settings/?tab=github&oauth=callback&code=x&state=y`);
    await page.waitForTimeout(500);
    const [, frame] = page.frames();
    expect(await frame?.locator('.set').count()).toBe(0);
    expect(world.redemptions()).toBe(0);
  });
});
