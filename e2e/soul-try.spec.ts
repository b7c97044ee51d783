import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '#features/soul/i18n/en.ts';
import { tryEn } from '#features/soul/i18n/try.en.ts';
import { tryZhCN } from '#features/soul/i18n/try.zh-CN.ts';
import { zhCN } from '#features/soul/i18n/zh-CN.ts';
import { answerTo } from './fakes/model/answers.ts';
import type { Fault } from './fakes/model/faults.ts';
import { type ModelStandIn, startModel } from './fakes/model.ts';
import { acrossLanguages, expect, open, test, testOrigin } from './fixtures.ts';
import { pages } from './pages/map.ts';
import { SoulPage } from './pages/soul-page.ts';
import { TryPage } from './pages/try-page.ts';

const words = { en: { t: tryEn, soul: en }, 'zh-CN': { t: tryZhCN, soul: zhCN } };

/** Searched for wherever it has no business. */
const key = 'sk-marked-key-of-the-visitor';
const anthropicAddress = 'https://api.anthropic.com';

let model: ModelStandIn;

test.beforeAll(async () => {
  model = await startModel({ port: 0, key, models: ['small', 'large'] });
});
test.afterEach(() => model.reset());
test.afterAll(() => model.close());

const host = (): string => new URL(model.url).host;
const answer = (system: string, prompt: string) => answerTo({ model: 'small', system, prompt });

/** Everything this page could find, and every address it has had. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const documents = await Promise.all(
      databases.map(
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
    const kept = { ...localStorage, ...sessionStorage };
    return JSON.stringify([
      kept,
      documents,
      document.cookie,
      document.title,
      window.name,
      history.state,
      location.href,
      document.documentElement.outerHTML,
    ]);
  });

acrossLanguages(({ locale, at }) => {
  const { t, soul } = words[locale];
  const place = (change: object = {}) => ({
    host: host(),
    model: 'small',
    provider: 'anthropic' as const,
    site: testOrigin,
    secure: false,
    begun: false,
    seconds: null,
    status: null,
    said: '',
    ...change,
  });

  const atTheModel = async (page: Page): Promise<TryPage> => {
    const drive = new TryPage(page, at('/soul/try/'), t);
    await drive.open();
    await drive.choose('anthropic', model.url, 'small');
    await drive.key.fill(key);
    return drive;
  };

  test('a line, a soul and its sample stand in the page before any script', async ({ request }) => {
    const html = await (await request.get(at('/soul/try/'))).text();
    expect(html).toContain(t.example);
    expect(html).toContain(t.silent.sample);
  });

  test('both sides are streamed and counted', async ({ page }) => {
    const drive = await atTheModel(page);
    await drive.prompt.fill('Why?');
    model.fault('slow');
    model.fault('slow');
    await drive.askBoth.click();
    await expect(drive.said('b')).toHaveText(/^No soul/);
    await expect(drive.phase('a')).toHaveAttribute('data-phase', 'writing');
    await expect(drive.stopBoth).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);

    model.release();
    const plain = answer('', 'Why?');
    await expect(drive.said('b')).toHaveText(plain.pieces.join('').trim());
    await expect(drive.said('a')).toHaveText(/^A soul of \d+ characters/);
    await expect(drive.phase('a')).toHaveText(t.phases.done);
    await expect(drive.side('b').locator('.num b')).toHaveText(String(plain.output));
    await expect(drive.side('b').locator('.by')).toHaveText(t.counted('small', host()));
    await expect(drive.askBoth).toBeVisible();
  });

  test('the draft in view is compared with another one', async ({ page }) => {
    const builder = new SoulPage(page, at('/soul/'), soul);
    await builder.open();
    await builder.custom.fill('The first of two.');
    await builder.stored();
    const other = (await builder.title.textContent()) ?? '';
    await builder.button(soul.drafts.create).click();
    await builder.custom.fill('Mine.');
    await builder.stored();

    const drive = await atTheModel(page);
    await expect(drive.title('a')).toContainText(soul.untitled);
    await drive.other.selectOption({ label: other });
    await drive.askBoth.click();
    await expect(drive.said('a')).toHaveText(/^A soul of 5 characters/);
    await expect(drive.said('b')).toHaveText(/^A soul of \d{3,} characters/);
    const asked = model.requests().map(({ body }) => JSON.parse(body).system as string);
    expect(asked.toSorted((a, b) => a.length - b.length)).toEqual([
      'Mine.',
      expect.stringContaining('The first of two.'),
    ]);
  });

  test('an answer is stopped, stays, and can be asked for again', async ({ page }) => {
    const drive = await atTheModel(page);
    model.fault('slow');
    await drive.button(t.askSide('B')).click();
    await expect(drive.said('b')).toHaveText(/^No soul/);
    await drive.button(t.stopSide('B')).click();
    await expect(drive.phase('b')).toHaveText(t.phases.stopped);
    await expect(drive.side('b').locator('.by')).toHaveText(t.estimated('small'));
    await drive.button(t.askSide('B')).click();
    await expect(drive.phase('b')).toHaveText(t.phases.done);
  });

  test('models are listed, and Ollama’s first is taken', async ({ page }) => {
    const drive = new TryPage(page, at('/soul/try/'), t);
    await drive.open();
    await drive.choose('ollama', model.url, '');
    await expect(drive.key).toBeHidden();
    await drive.button(t.server.list).click();
    await expect(page.getByText(t.server.listed(2))).toBeVisible();
    await expect(drive.model).toHaveValue('small');
    await drive.askBoth.click();
    await expect(drive.phase('a')).toHaveText(t.phases.done);
  });

  test('what is missing or not allowed is said at its field, and nobody is asked', async ({ page }) => {
    const drive = await atTheModel(page);
    await drive.address.fill('http://192.168.1.4:11434');
    await drive.askBoth.click();
    await expect(page.getByText(t.addresses['plain-http'])).toBeVisible();
    await expect(drive.address).toBeFocused();
    await drive.address.fill('https://elsewhere.example');
    await drive.askBoth.click();
    await expect(page.getByText(/SOUL_TRY_ORIGINS/)).toBeVisible();
    await drive.address.fill(anthropicAddress);
    await drive.askBoth.click();
    await expect(page.getByText(t.server.keyMissing('api.anthropic.com'))).toBeVisible();
    await expect(drive.key).toBeFocused();
    expect(model.requests()).toEqual([]);
  });

  test('the line and the server survive a reload, the key does not', async ({ page }) => {
    const drive = await atTheModel(page);
    await drive.prompt.fill('A line of mine.');
    await page.reload();
    await expect(drive.prompt).toHaveValue('A line of mine.');
    await expect(drive.address).toHaveValue(model.url);
    await expect(drive.key).toHaveValue('');
  });

  test.describe('failures', () => {
    test.use({ tolerated: [/Failed to load resource|CORS policy/] });

    const faults: readonly (readonly [string, Fault, () => string])[] = [
      ['a used-up quota', { status: 429, retryAfter: '17' }, () => t.reasons.rate(place({ seconds: 17 }))],
      ['an overload', { status: 529 }, () => t.reasons.overloaded(place())],
      ['a web page', 'html', () => t.reasons['not-a-model'](place())],
      ['a redirect', 'redirect', () => t.reasons.elsewhere(place())],
      [
        'a refusal in words, the key left out',
        'repeats-key',
        () => t.reasons.refused(place({ status: 400, said: 'Odd request with the key …' })),
      ],
    ];
    for (const [name, fault, sentence] of faults)
      test(`say what to do: ${name}`, async ({ page }) => {
        const drive = await atTheModel(page);
        model.fault(fault);
        await drive.button(t.askSide('A')).click();
        await expect(drive.failure('a')).toHaveText(sentence());
      });

    test('say what to do: a wrong key and a wrong model', async ({ page }) => {
      const drive = await atTheModel(page);
      await drive.key.fill('sk-wrong');
      await drive.button(t.askSide('A')).click();
      await expect(drive.failure('a')).toHaveText(t.reasons.key(place()));
      await drive.key.fill(key);
      await drive.model.fill('none');
      await drive.button(t.askSide('B')).click();
      await expect(drive.failure('b')).toHaveText(t.reasons['no-model'](place({ model: 'none' })));
    });

    test('keep what came before the connection broke or the server gave up', async ({ page }) => {
      const drive = await atTheModel(page);
      model.fault('cut');
      await drive.button(t.askSide('B')).click();
      await expect(drive.said('b')).toHaveText(/^No soul/);
      model.release();
      await expect(drive.failure('b')).toHaveText(t.reasons.cut(place({ begun: true })));
      await expect(drive.said('b')).toHaveText(/^No soul/);
      model.fault('error-in-stream');
      await drive.button(t.askSide('A')).click();
      await expect(drive.failure('a')).toHaveText(t.reasons.overloaded(place()));
      await expect(drive.said('a')).toHaveText(/^A soul of/);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });

    test('tell a server that keeps this site out from one that is not there', async ({ page }) => {
      const drive = await atTheModel(page);
      await drive.choose('ollama', model.url, 'small');
      model.refusePages();
      await drive.button(t.askSide('A')).click();
      await expect(drive.failure('a')).toContainText(t.reasons.origin(place({ provider: 'ollama' })));
      await expect(drive.failure('a')).toContainText(`OLLAMA_ORIGINS=${testOrigin} ollama serve`);

      const gone = await startModel({ port: 0, key, models: [] });
      await gone.close();
      await drive.address.fill(gone.url);
      await drive.button(t.askSide('B')).click();
      await expect(drive.failure('b')).toHaveText(
        t.reasons['not-running'](place({ provider: 'ollama', host: new URL(gone.url).host })),
      );
    });

    test('of a list of models stand by the model', async ({ page }) => {
      const drive = await atTheModel(page);
      await drive.key.fill('sk-wrong');
      await drive.button(t.server.list).click();
      await expect(page.getByRole('alert')).toHaveText(t.reasons.key(place()));
    });
  });
});

test.describe('the key', { tag: '@desktop' }, () => {
  test.use({ tolerated: [/Failed to load resource/] });

  test('is in no storage, no address, no line of the console and nowhere in the page', async ({ page }) => {
    const heard: string[] = [];
    page.context().on('console', (message) => heard.push(message.text()));
    page.context().on('request', (request) => heard.push(request.url(), request.postData() ?? ''));
    page.on('framenavigated', (frame) => heard.push(frame.url()));
    const drive = new TryPage(page, '/soul/try/', tryEn);
    await drive.open();
    await drive.choose('openai', `${model.url}/openai/v1`, 'small');
    await drive.key.fill(key);
    await drive.askBoth.click();
    await expect(drive.phase('b')).toHaveText(tryEn.phases.done);
    model.fault('repeats-key');
    await drive.button(tryEn.askSide('A')).click();
    await expect(drive.failure('a')).toBeVisible();
    await drive.button(tryEn.server.list).click();
    await expect(page.getByText(tryEn.server.listed(2))).toBeVisible();
    expect(model.requests().every(({ headers }) => headers.get('authorization') === `Bearer ${key}`)).toBe(
      true,
    );
    expect(await everythingKept(page)).not.toContain(key);
    expect(heard.join('\n')).not.toContain(key);
  });

  test('stays in this tab when that is asked for, and goes when it is no longer', async ({ page }) => {
    const drive = new TryPage(page, '/soul/try/', tryEn);
    await drive.open();
    await drive.choose('anthropic', model.url, 'small');
    await drive.key.fill(key);
    await drive.keep.check();
    await page.reload();
    await expect(drive.key).toHaveValue(key);
    expect(await everythingKept(page)).toContain(key);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(key);
    await drive.button(tryEn.askSide('A')).click();
    await expect(drive.phase('a')).toHaveText(tryEn.phases.done);
    await drive.keep.uncheck();
    expect(await everythingKept(page)).not.toContain(key);
  });

  test('is sent to the server it was typed for alone', async ({ page }) => {
    const drive = new TryPage(page, '/soul/try/', tryEn);
    await drive.open();
    await drive.choose('anthropic', model.url, 'small');
    await drive.key.fill(key);
    await drive.address.fill(model.url.replace('localhost', '127.0.0.1'));
    await expect(drive.key).toHaveValue('');
    await drive.button(tryEn.askSide('A')).click();
    await expect(drive.failure('a')).toBeVisible();
    expect(model.requests().map(({ headers }) => headers.get('x-api-key'))).toEqual(['']);
  });
});

test.describe('Anthropic itself', { tag: '@desktop' }, () => {
  test.use({ tolerated: [/request to a third party: https:\/\/api\.anthropic\.com/] });

  test('may be asked by this page, with the header that lets a page ask', async ({ page }) => {
    await page.route(`${anthropicAddress}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: model.url + pathname }) });
    });
    const drive = new TryPage(page, '/soul/try/', tryEn);
    await drive.open();
    await drive.choose('anthropic', anthropicAddress, 'small');
    await drive.key.fill(key);
    await drive.button(tryEn.askSide('B')).click();
    await expect(drive.said('b')).toHaveText(answer('', tryEn.example).pieces.join('').trim());
    const [{ headers } = { headers: new Headers() }] = model.requests();
    expect(headers.get('anthropic-dangerous-direct-browser-access')).toBe('true');
    expect(headers.get('x-api-key')).toBe(key);
  });
});

test.describe('the policy', { tag: '@desktop' }, () => {
  test.use({ tolerated: [/Content Security Policy|violates the following/] });

  const connects = (text: string): string => /connect-src ([^;]*)/.exec(text)?.[1] ?? '';

  test('lets the test drive alone connect to models, in its header and in its page', async ({ request }) => {
    const all = pages.flatMap((path) => [path, `/zh-cn${path}`]);
    const wide: string[] = [];
    for (const path of all) {
      const response = await request.get(path);
      const { 'content-security-policy': header = '' } = response.headers();
      const [, meta = ''] =
        /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text()) ?? [];
      const found = [connects(header), connects(meta)].map((sources) => /anthropic|\*/.test(sources));
      expect(new Set(found).size, path).toBe(1);
      if (found[0]) wide.push(path);
    }
    expect(wide).toEqual(['/soul/try/', '/zh-cn/soul/try/']);
  });

  test('keeps every other page from a model', async ({ page }) => {
    const reach = () =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        `${model.url}/api/tags`,
      );
    for (const path of ['/soul/', '/settings/', '/']) {
      await open(page, path);
      expect(await reach(), path).toBe('refused');
    }
    expect(model.requests()).toEqual([]);
    await open(page, '/soul/try/');
    expect(await reach()).toBe('reached');
  });
});
