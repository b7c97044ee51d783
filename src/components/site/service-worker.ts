import './update.css';
import { Workbox } from 'workbox-window';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { offlineWords } from './i18n/offline.ts';

const button = (className: string, label: string, press: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
};

/** Offers the new version at the bottom edge; without a yes this page goes on as it is. */
const offerUpdate = (worker: Workbox): void => {
  const { ready, reload, later } = offlineWords[document.documentElement.lang as Locale].update;
  const bar = document.createElement('div');
  bar.className = 'update-bar';
  bar.setAttribute('role', 'status');
  document.body.append(bar);
  const accept = () => {
    worker.addEventListener('controlling', () => location.reload());
    worker.messageSkipWaiting();
  };
  const sentence = document.createElement('span');
  sentence.textContent = ready;
  bar.append(
    sentence,
    button('lk strong', reload, accept),
    button('lk', later, () => bar.remove()),
  );
};

/** What this page was made of: the worker keeps it, since it may not have been there to see. */
const visited = (): string[] => [
  location.href,
  ...performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin)),
];

/** Registers the worker, which keeps visited pages for when there is no network. Without it the site needs its network, as any other. */
const start = async (): Promise<void> => {
  const worker = new Workbox(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`);
  worker.addEventListener('waiting', () => offerUpdate(worker));
  await worker.register();
  const active = await worker.active;
  active.postMessage({ type: 'VISITED', files: visited() });
};

start().catch(() => {});
