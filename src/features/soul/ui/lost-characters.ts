import type { SoulDocument } from '../core/schema.ts';
import { ruleFragment } from '../core/test-builders.ts';
import { type ModelTab, modelBrowser, seededRandom } from './model-browser.ts';

const wordsIn = ({ draft }: SoulDocument): string =>
  [draft.name, draft.mainSlotText, draft.ruleSlotText, draft.customPrompt].join(' ');

/**
 * Characters that a visitor typed and that no view, no draft and no copy holds in the end, after one random life of a
 * browser: tabs that type into one draft or several, switch, undo and redo, delete and take back, crash and come back, while
 * storage is slow, full or blocked. Only what the visitor deleted does not count.
 */
export const lostCharacters = async (seed: number, steps = 60): Promise<number> => {
  const random = seededRandom(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const browser = modelBrowser(random);
  const tabs: ModelTab[] = [browser.openTab()];
  const typed: string[] = [];
  const deleted = new Set<string>();
  await browser.run();

  const present = ({ store }: ModelTab): SoulDocument => store.read().history.present;

  const type = (tab: ModelTab): void => {
    const word = `w${typed.length}e`;
    typed.push(word);
    const { draft } = present(tab);
    const fields = ['customPrompt', 'mainSlotText', 'name'] as const;
    const field = pick(fields) ?? 'customPrompt';
    if (field === 'name') tab.store.rename(`${draft.name} ${word}`);
    else tab.store.write(field, `${draft[field]} ${word}`);
  };

  const removeDraft = async (tab: ModelTab): Promise<void> => {
    const words = wordsIn(present(tab));
    const gone = typed.filter((word) => words.includes(word) && !deleted.has(word));
    for (const word of gone) deleted.add(word);
    tab.store.remove();
    await browser.run(Math.floor(random() * 6));
    if (random() < 0.3) return;
    if (random() < 0.5) type(tab);
    tab.store.takeBack();
    for (const word of gone) deleted.delete(word);
  };

  const crash = (tab: ModelTab): void => {
    if (!tab.store.read().kept) return;
    browser.crash(tab.id);
    tabs.splice(tabs.indexOf(tab), 1);
  };

  const actions: readonly ((tab: ModelTab) => void | Promise<void>)[] = [
    type,
    type,
    type,
    type,
    () => browser.run(1),
    () => browser.run(Math.floor(random() * 8)),
    () => browser.pass(1500),
    ({ store }) => {
      const { past } = store.read().history;
      if (store.read().step || past.length === 0) return;
      const back = 1 + Math.floor(random() * 3);
      const steps = Math.min(back, past.length);
      for (let step = 0; step < steps; step += 1) store.undo();
      for (let step = 0; step < steps; step += 1) store.redo();
    },
    ({ store }) => store.fill({ rule: ruleFragment({ content: `Rule ${random()}` }) }),
    ({ store }) => store.create(),
    ({ store }) => store.duplicate(),
    ({ store }) => {
      const draft = pick(store.read().drafts);
      if (draft) store.open(draft.id);
    },
    ({ store }) => {
      const draft = pick(store.read().drafts);
      if (draft) store.open(draft.id);
    },
    () => {
      if (tabs.length < 3) tabs.push(browser.openTab());
    },
    crash,
    removeDraft,
    () => browser.refuse(pick(['full', 'blocked'] as const) ?? null),
    () => browser.refuse(null),
    () => browser.refuse(null),
    () => browser.refuseJournal(random() < 0.3),
  ];

  for (let step = 0; step < steps; step += 1) {
    const tab = pick(tabs) ?? browser.openTab();
    if (!tabs.includes(tab)) tabs.push(tab);
    await (pick(actions) ?? type)(tab);
  }

  browser.refuse(null);
  browser.refuseJournal(false);
  for (const tab of tabs) type(tab);
  await browser.run();
  for (const tab of [...tabs]) crash(tab);
  const last = browser.openTab();
  await browser.run();
  const found = [...browser.stored(), ...tabs.map(present), present(last)].map(wordsIn).join(' ');
  return typed
    .filter((word) => !deleted.has(word) && !found.includes(word))
    .reduce((sum, word) => sum + word.length, 0);
};
