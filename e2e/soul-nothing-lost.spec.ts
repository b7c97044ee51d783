import type { Locator, Page } from '@playwright/test';
import { emptyDocument, writeText } from '#features/soul/core/builder.ts';
import { shareFragment } from '#features/soul/core/share-link.ts';
import { en } from '#features/soul/i18n/en.ts';
import { shareEn } from '#features/soul/i18n/share.en.ts';
import { shareZhCN } from '#features/soul/i18n/share.zh-CN.ts';
import { takeEn } from '#features/soul/i18n/take.en.ts';
import { takeZhCN } from '#features/soul/i18n/take.zh-CN.ts';
import { zhCN } from '#features/soul/i18n/zh-CN.ts';
import { stores } from '#platform/storage/core/stores.ts';
import { acrossLanguages, expect, type Language, test } from './fixtures.ts';
import { SoulPage } from './pages/soul-page.ts';

const languages = {
  en: { t: en, shared: shareEn.arrived, importing: takeEn.importing },
  'zh-CN': { t: zhCN, shared: shareZhCN.arrived, importing: takeZhCN.importing },
};

/** Every word of every draft, wherever this browser holds it: in a field, in IndexedDB or on its way there. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(
    async (keys) => {
      const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
      const title = document.querySelector('h1')?.textContent ?? '';
      const onTheWay = (() => {
        try {
          return localStorage.getItem(keys.unsaved) ?? '';
        } catch {
          return '';
        }
      })();
      const stored = await new Promise<string>((resolve) => {
        try {
          const opening = indexedDB.open('hagicode');
          opening.onerror = () => resolve('');
          // A look must not create what is not there.
          opening.onupgradeneeded = () => opening.transaction?.abort();
          opening.onsuccess = () => {
            const db = opening.result;
            if (!db.objectStoreNames.contains(keys.drafts)) {
              db.close();
              return resolve('');
            }
            const all = db.transaction(keys.drafts).objectStore(keys.drafts).getAll();
            all.onsuccess = () => {
              db.close();
              resolve(JSON.stringify(all.result));
            };
          };
        } catch {
          resolve('');
        }
      });
      return [...fields, title, onTheWay, stored].join('\n');
    },
    { drafts: stores.soulDrafts.key, unsaved: stores.soulUnsaved.key },
  );

const expectKept = async (page: Page, ...words: readonly string[]): Promise<void> => {
  await expect
    .poll(async () => {
      const kept = await everything(page);
      return words.filter((word) => !kept.includes(word));
    })
    .toEqual([]);
};

const slowStorage = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const request = LockManager.prototype.request as (...given: unknown[]) => Promise<unknown>;
    LockManager.prototype.request = async function (this: LockManager, ...given: unknown[]) {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return request.apply(this, given);
    } as LockManager['request'];
  });
};

const fullStorage = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (!sessionStorage.getItem('freed')) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
};

const blockedStorage = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
};

const refusedValues = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
};

const scenarios = ({ locale, at }: Language): void => {
  const { t, shared, importing } = languages[locale];
  const path = at('/soul/');

  const opened = async (page: Page): Promise<SoulPage> => {
    const soul = new SoulPage(page, path, t);
    await soul.open();
    return soul;
  };
  const withWords = async (page: Page, words = 'First words.'): Promise<SoulPage> => {
    const soul = await opened(page);
    await soul.custom.fill(words);
    await soul.stored();
    return soul;
  };
  /** The same draft in a second tab, open there before anything else is done. */
  const otherTab = async (soul: SoulPage): Promise<SoulPage> => {
    const words = await soul.custom.inputValue();
    const other = await opened(await soul.page.context().newPage());
    await expect(other.custom).toHaveValue(words);
    return other;
  };
  /** Types behind what stands in a field, as `fill` would not. */
  const append = async (field: Locator, words: string, delay = 0): Promise<void> => {
    await field.focus();
    await field.press('ControlOrMeta+End');
    await field.pressSequentially(words, { delay });
  };

  test('reload', async ({ page }) => {
    const soul = await withWords(page);
    await page.reload();
    await expect(soul.custom).toHaveValue('First words.');
  });

  test('reload in the middle of a word', async ({ page }) => {
    const soul = await opened(page);
    await soul.custom.focus();
    await page.keyboard.type('Not yet sto');
    await page.reload();
    await expect(soul.custom).toHaveValue('Not yet sto');
  });

  test('the page is killed in the middle of a word', async ({ page, context }) => {
    const soul = await opened(page);
    await soul.custom.focus();
    await page.keyboard.type('Killed he');
    await page.close();
    await expect((await opened(await context.newPage())).custom).toHaveValue('Killed he');
  });

  test('the renderer crashes on a slow disk', async ({ page, context }) => {
    await slowStorage(page);
    const soul = await opened(page);
    await soul.custom.fill('Before the crash.');
    await page.goto('chrome://crash').catch(() => undefined);
    const again = await opened(await context.newPage());
    await expect(again.custom).toHaveValue('Before the crash.');
    await again.stored();
  });

  test('a slow disk does not hold up typing', async ({ page }) => {
    await slowStorage(page);
    const soul = await opened(page);
    await soul.custom.focus();
    for (const word of ['one ', 'two ', 'three ', 'four']) await page.keyboard.type(word, { delay: 60 });
    await soul.stored();
    await page.reload();
    await expect(soul.custom).toHaveValue('one two three four');
  });

  test('words typed before the page is alive', async ({ page }) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\.(js|tsx|ts)(\?|$)/, async (route) => {
      await held;
      await route.continue();
    });
    const soul = new SoulPage(page, path, t);
    await page.goto(path, { waitUntil: 'commit' });
    await soul.custom.fill('Too early?');
    letGo();
    await page.waitForFunction(() => document.querySelector('astro-island[ssr][client="load"]') === null);
    await expectKept(page, 'Too early?');
    await soul.stored();
    await page.reload();
    await expect(soul.custom).toHaveValue('Too early?');
  });

  test('storage is full, then has room again', async ({ page }) => {
    await fullStorage(page);
    const soul = await opened(page);
    await soul.custom.fill('No room.');
    await expect(page.getByText(t.save.full)).toBeVisible();
    await expectKept(page, 'No room.');
    await page.evaluate(() => sessionStorage.setItem('freed', 'yes'));
    await soul.custom.fill('No room. Now there is.');
    await soul.stored();
    await page.reload();
    await expect(soul.custom).toHaveValue('No room. Now there is.');
  });

  test('storage is full through a reload', async ({ page }) => {
    await fullStorage(page);
    const soul = await opened(page);
    await soul.custom.fill('Full, and reloaded.');
    await expect(page.getByText(t.save.full)).toBeVisible();
    await page.reload();
    await expect(soul.custom).toHaveValue('Full, and reloaded.');
  });

  test('IndexedDB is blocked', async ({ page }) => {
    await blockedStorage(page);
    const soul = await opened(page);
    await soul.custom.fill('Blocked.');
    await expect(page.getByText(t.save.blocked)).toBeVisible();
    await page.reload();
    await expect(soul.custom).toHaveValue('Blocked.');
  });

  test('nothing can be stored at all, as in a private window: leaving asks first', async ({ page }) => {
    await blockedStorage(page);
    await refusedValues(page);
    const soul = await opened(page);
    await soul.custom.click();
    await page.keyboard.type('Nowhere to go.');
    await expect(page.getByText(t.save.blocked)).toBeVisible();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await expect(soul.custom).toHaveValue('Nowhere to go.');
  });

  test('IndexedDB is cleared meanwhile', async ({ page }) => {
    const soul = await withWords(page);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const erasing = indexedDB.deleteDatabase('hagicode');
          erasing.onsuccess = resolve;
          erasing.onerror = resolve;
        }),
    );
    await soul.custom.fill('First words. And more.');
    await soul.stored();
    await page.reload();
    await expect(soul.custom).toHaveValue('First words. And more.');
  });

  test('two tabs change different parts', async ({ page }) => {
    const one = await withWords(page);
    const two = await otherTab(one);
    await Promise.all([append(one.custom, ' Of one.'), append(two.text('main'), ' Of two.')]);
    await expect(one.text('main')).toHaveValue(/ Of two\.$/);
    await expect(two.custom).toHaveValue('First words. Of one.');
    await expectKept(page, ' Of one.', ' Of two.');
  });

  test('two tabs change one part', async ({ page }) => {
    const one = await withWords(page);
    const two = await otherTab(one);
    await Promise.all([append(one.custom, ' Of one.'), append(two.custom, ' Of two.')]);
    await one.stored();
    await two.stored();
    for (const { page: tab } of [one, two]) await expectKept(tab, ' Of one.', ' Of two.');
  });

  test('a tab crashes while another goes on with the draft', async ({ page }) => {
    await slowStorage(page);
    const one = await withWords(page);
    const two = await otherTab(one);
    await append(one.custom, ' Left behind.');
    await page.close();
    await append(two.custom, ' Went on.');
    await two.stored();
    await opened(await two.page.context().newPage());
    await expectKept(two.page, 'Left behind.', 'Went on.');
  });

  test('two tabs delete one draft, and one takes it back', async ({ page }) => {
    const one = await withWords(page, 'Deleted twice.');
    const two = await otherTab(one);
    await Promise.all([one.button(t.drafts.remove).click(), two.button(t.drafts.remove).click()]);
    await one.notice.getByRole('button').click();
    await one.stored();
    await page.reload();
    await expect(one.custom).toHaveValue('Deleted twice.');
  });

  test('one tab deletes what another types into', async ({ page }) => {
    const one = await withWords(page);
    const two = await otherTab(one);
    await Promise.all([
      append(two.custom, ' Typed on, and on, and on.', 60),
      one.button(t.drafts.remove).click(),
    ]);
    await two.stored();
    await expectKept(two.page, ' Typed on, and on, and on.');
    await two.page.reload();
    await expectKept(two.page, ' Typed on, and on, and on.');
  });

  test('a deleted draft is taken back after typing into the next', async ({ page }) => {
    const soul = await withWords(page, 'Of the first.');
    await soul.button(t.drafts.create).click();
    await soul.custom.fill('Of the second.');
    await soul.stored();
    await soul.button(t.drafts.remove).click();
    await soul.custom.fill('Of the first. Typed on.');
    await soul.notice.getByRole('button').click();
    await expect(soul.custom).toHaveValue('Of the second.');
    await soul.stored();
    await page.reload();
    await expectKept(page, 'Of the second.', 'Typed on.');
  });

  test('the other language and back', async ({ page }) => {
    const soul = await withWords(page, 'Kept as typed, 原样。');
    const before = await soul.exactText();
    const isEnglish = locale === 'en';
    const other = new SoulPage(page, isEnglish ? '/zh-cn/soul/' : '/soul/', isEnglish ? zhCN : en);
    await other.open();
    expect(await other.exactText()).toBe(before);
    await other.custom.fill('Kept as typed, 原样。 And there.');
    await other.stored();
    await soul.open();
    await expect(soul.custom).toHaveValue('Kept as typed, 原样。 And there.');
  });

  test('a voice taken over edited words, and undo', async ({ page }) => {
    const soul = await opened(page);
    await soul.text('main').fill('A role of my own.');
    await soul.stand('main').click();
    await expect(soul.drawer.getByRole('radio', { checked: true })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await soul.notice.getByRole('button').click();
    await expect(soul.text('main')).toHaveValue('A role of my own.');
    await soul.stored();
    await page.reload();
    await expect(soul.text('main')).toHaveValue('A role of my own.');
  });

  test('all the way back and forth by undo and redo, then a reload', async ({ page }) => {
    const soul = await opened(page);
    await soul.text('main').fill('Mine, the role.');
    await soul.text('rule').fill('Mine, the rule.');
    await soul.custom.fill('Mine, the rest.');
    const undo = soul.button(t.undo).first();
    for (let step = 0; step < 3; step += 1) await undo.click();
    await expect(undo).toBeDisabled();
    await expect(soul.custom).toHaveValue('');
    const redo = soul.button(t.redo);
    for (let step = 0; step < 3; step += 1) await redo.click();
    await expect(redo).toBeDisabled();
    await soul.stored();
    await page.reload();
    await expectKept(page, 'Mine, the role.', 'Mine, the rule.', 'Mine, the rest.');
  });

  test('another draft in the middle of a word, and back', async ({ page }) => {
    const soul = await withWords(page);
    await soul.custom.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Half a wo');
    await soul.button(t.drafts.create).click();
    await soul.custom.fill('Another.');
    await soul.button(t.drafts.duplicate).click();
    await soul.custom.fill('A third.');
    await soul.stored();
    await page.reload();
    await expectKept(page, 'First words. Half a wo', 'Another.', 'A third.');
  });

  test('a shared soul is remixed over a draft', async ({ page }) => {
    const soul = await withWords(page);
    const theirs = writeText(emptyDocument('theirs', ''), 'customPrompt', 'Theirs.');
    await page.goto(`${path}#${shareFragment(theirs)}`);
    await page.getByRole('button', { name: shared.remix, exact: true }).click();
    await expect(soul.custom).toHaveValue('Theirs.');
    await soul.custom.fill('Theirs, and mine.');
    await soul.stored();
    await page.reload();
    await expectKept(page, 'First words.', 'Theirs, and mine.');
  });

  test('a text is imported beside a draft', async ({ page }) => {
    const soul = await withWords(page);
    await soul.button(t.drafts.import).click();
    await page.getByRole('textbox', { name: importing.paste }).fill('Text from elsewhere.');
    await page.getByRole('button', { name: importing.read, exact: true }).click();
    await page.getByRole('button', { name: importing.open, exact: true }).click();
    await soul.stored();
    await expectKept(page, 'First words.', 'Text from elsewhere.');
  });

  test('offline, and back', async ({ page, context }) => {
    const soul = await withWords(page);
    await context.setOffline(true);
    await soul.custom.fill('First words. Offline.');
    await soul.stored();
    await context.setOffline(false);
    await page.reload();
    await expect(soul.custom).toHaveValue('First words. Offline.');
  });

  test('away by a link and back by the browser', async ({ page }) => {
    const soul = await opened(page);
    await soul.custom.fill('Back and forward.');
    await page.goto(at('/cost/'));
    await page.goBack();
    await expect(soul.custom).toHaveValue('Back and forward.');
    await page.goForward();
    await page.goBack();
    await expect(soul.custom).toHaveValue('Back and forward.');
  });

  test('frozen in the background, as a page kept for going back is, and woken', async ({ page, context }) => {
    const soul = await withWords(page);
    const other = await otherTab(soul);
    const session = await context.newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await other.text('main').fill('While it slept.');
    await other.stored();
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await soul.custom.fill('First words. Awake.');
    await soul.stored();
    await expectKept(page, 'While it slept.', 'First words. Awake.');
  });

  test('a name is given and the page left at once', async ({ page, context }) => {
    const soul = await withWords(page);
    await soul.button(t.drafts.rename).click();
    await page.getByRole('textbox', { name: t.drafts.nameLabel }).fill('Named in haste');
    await page.keyboard.press('Enter');
    await page.close();
    await expect((await opened(await context.newPage())).title).toHaveText('Named in haste');
  });
};

acrossLanguages(scenarios);
