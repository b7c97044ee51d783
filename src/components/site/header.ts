import { connectionEvent, readConnection } from '#platform/github/io/connection.ts';

const root = document.documentElement;

const openDialog = (id: string): void => {
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement && !dialog.open) {
    dialog.showModal();
    dialog.dispatchEvent(new Event('opened'));
    if (id === 'site-search') void import('./search.ts');
  }
};

for (const button of document.querySelectorAll<HTMLElement>('[data-open]'))
  button.addEventListener('click', () => openDialog(button.dataset['open'] ?? ''));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    openDialog('site-search');
  } else if (event.key === '?' && !isTyping(event.target)) {
    event.preventDefault();
    openDialog('site-keys');
  }
});

for (const button of document.querySelectorAll('[data-theme-toggle]'))
  button.addEventListener('click', () => {
    const theme = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    try {
      localStorage.setItem('hagicode:theme:v1', JSON.stringify(theme));
    } catch {
      // Storage is blocked: the theme holds for this page only.
    }
  });

addEventListener('storage', (event) => {
  if (event.key !== 'hagicode:theme:v1') return;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset['theme'] = event.newValue ? JSON.parse(event.newValue) : dark ? 'dark' : 'light';
});

const words = new Map<Element, string>();

const showConnection = (): void => {
  const login = readConnection()?.login ?? null;
  for (const link of document.querySelectorAll<HTMLElement>('[data-connection]')) {
    if (!words.has(link)) words.set(link, link.textContent);
    const prefix = document.createElement('span');
    prefix.className = 'away';
    prefix.textContent = link.dataset['prefix'] ?? '';
    link.classList.toggle('on', login !== null);
    link.replaceChildren(...(login === null ? [words.get(link) ?? ''] : [prefix, login]));
  }
};
showConnection();
addEventListener(connectionEvent, showConnection);
addEventListener('storage', showConnection);

// In some quiet seconds, or when one turns away: what a page needs itself comes first, and so does who types there.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const begun = new AbortController();
  const start = () => {
    begun.abort();
    clearTimeout(timer);
    import('./service-worker.ts').catch(() => {});
  };
  const waitOn = () => {
    clearTimeout(timer);
    timer = setTimeout(start, 2_000);
  };
  let timer = setTimeout(start, 8_000);
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, waitOn, begun);
  document.addEventListener('visibilitychange', start, begun);
}
