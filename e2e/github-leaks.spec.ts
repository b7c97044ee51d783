import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { en } from '#features/settings/i18n/en.ts';
import { development, standInPorts } from '../scripts/lib/development.ts';
import { appOrigin, testApp, testOrigin } from '../scripts/lib/test-site.ts';
import { asApp, deploy } from './deployment.ts';
import { expect, test } from './fixtures.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { standIn, tokenIn } from './stand-in.ts';

// What a sign-in brings to light, searched for wherever it has no business.

interface Heard {
  /** Every address asked for, and every referrer sent along, but those of GitHub's own answer and its exchange. */
  readonly addresses: string[];
  /** Answers of the edge service, headers and body. */
  readonly answers: string[];
  readonly console: string[];
  code: string;
  state: string;
  codeVerifier: string;
}

const listen = (context: BrowserContext): Heard => {
  const heard: Heard = { addresses: [], answers: [], console: [], code: '', state: '', codeVerifier: '' };
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isAnswer = url.searchParams.get('oauth') === 'callback';
    const isQuestion = url.pathname === '/login/oauth/authorize';
    if (isAnswer) heard.code = url.searchParams.get('code') ?? '';
    if (isAnswer) heard.state = url.searchParams.get('state') ?? '';
    if (url.pathname === '/api/GitHubOAuth/callback')
      heard.codeVerifier = JSON.parse(request.postData() ?? '{}').codeVerifier;
    if (!isAnswer && !isQuestion) heard.addresses.push(request.url());
  });
  context.on('requestfinished', async (request) => {
    const { referer = '' } = await request.allHeaders().catch(() => ({ referer: '' }));
    // The page on which one agrees is GitHub's own, as is what it sends from there.
    if (!referer.includes('/login/oauth/authorize')) heard.addresses.push(referer);
  });
  context.on('response', async (response) => {
    if (!response.url().includes('/api/')) return;
    const body = await response.text().catch(() => '');
    const headers = await response.allHeaders().catch(() => ({}));
    heard.answers.push(JSON.stringify(headers) + body);
  });
  context.on('console', (message) => heard.console.push(message.text()));
  return heard;
};

/** Everything a page of this origin could find, but for where the token is meant to be. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { 'hagicode:github-tab:v1': _tab, ...session } = { ...sessionStorage };
    const { 'hagicode:github:v1': _device, ...local } = { ...localStorage };
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name }) =>
          new Promise<unknown>((resolve) => {
            const opening = indexedDB.open(name ?? '');
            opening.onsuccess = async () => {
              const db = opening.result;
              const stores = [...db.objectStoreNames].map(
                (store) =>
                  new Promise((done) => {
                    const all = db.transaction(store).objectStore(store).getAll();
                    all.onsuccess = () => done(all.result);
                  }),
              );
              resolve(await Promise.all(stores));
              db.close();
            };
          }),
      ),
    );
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    const page = [
      document.documentElement.outerHTML,
      location.href,
      document.referrer,
      document.cookie,
      name,
    ];
    return JSON.stringify([session, local, databases, cached, page, history.state]);
  });

const textIn = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => path.join(folder, file))
        .filter((file) => statSync(file).isFile() && !/\.(woff2|png|wasm|pf_\w+|pagefind)$/.test(file))
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n')
    : '';

/** What the edge services of the tests wrote, line by line. */
const edgeLogs = (): string =>
  readdirSync('.cache/logs')
    .filter((file) => file.startsWith('site-on-'))
    .flatMap((file) => readFileSync(path.join('.cache/logs', file), 'utf8').split('\n'))
    .filter((line) => line.startsWith('{'))
    .join('\n');

test.describe('a sign-in', { tag: '@desktop' }, () => {
  // A token that has ended is refused once before it is renewed.
  test.use({ tolerated: [/status of 401/] });

  for (const [name, origin] of [
    ['with a token that lasts', testOrigin],
    ['with a token that is renewed', appOrigin],
  ] as const)
    test(`${name} leaves no token, secret, code or verifier where it does not belong`, async ({
      page,
      context,
    }) => {
      if (origin === appOrigin) await deploy(context, { origin, ...asApp });
      const heard = listen(context);
      const settings = new SettingsPage(page, `${origin}/settings/`, en);
      await settings.open();
      await settings.signIn();
      const token = (await tokenIn(page)) ?? '';
      if (origin === appOrigin) {
        await standIn.expire(page);
        await settings.open();
        await expect(settings.github).toContainText(en.github.left('5,000'));
      }
      const renewed = (await tokenIn(page)) ?? '';
      const kept = await everythingKept(page);
      await settings.disconnect.click();
      await expect(settings.github).toContainText(en.github.revoked);

      const { edge } = development(origin, standInPorts());
      const secrets = {
        token,
        renewed,
        code: heard.code,
        state: heard.state,
        codeVerifier: heard.codeVerifier,
        clientSecret:
          origin === appOrigin ? testApp.GITHUB_CLIENT_SECRET : (edge['GITHUB_CLIENT_SECRET'] ?? ''),
        encryptionKey: edge['ENCRYPTION_KEY'] ?? '',
      };
      for (const value of Object.values(secrets)) expect(value.length).toBeGreaterThan(15);

      // The token is in the answer that hands it over, and nowhere else; a refresh token is in none.
      const handingOver = heard.answers.filter((answer) => answer.includes('"accessToken"'));
      const otherAnswers = heard.answers.filter((answer) => !handingOver.includes(answer)).join('\n');
      const places = {
        addresses: heard.addresses.join('\n'),
        answers: otherAnswers,
        console: heard.console.join('\n'),
        kept,
        logs: edgeLogs(),
        pages: textIn('dist'),
      };
      expect(heard.addresses).toContain(`${origin}/`);
      const found = Object.entries(places).flatMap(([place, text]) =>
        Object.entries(secrets).flatMap(([secret, value]) =>
          text.includes(value) ? [`${secret} in ${place}`] : [],
        ),
      );
      expect(found).toEqual([]);
      expect(places.logs).toContain('"event":"request"');
      expect(handingOver.join('\n')).not.toMatch(/ghr_|"refresh/);
      for (const secret of [secrets.clientSecret, secrets.encryptionKey, heard.code, heard.codeVerifier])
        expect(handingOver.join('\n')).not.toContain(secret);
      expect(kept).not.toMatch(/gh[oru]_\w/);
    });
});
