import { keptPages } from './kept-pages.ts';

document.querySelector('[data-retry]')?.addEventListener('click', () => location.reload());

const list = document.querySelector('[data-kept]');
const none = document.querySelector<HTMLElement>('[data-none]');

const showKept = async (): Promise<void> => {
  const pages = await keptPages(document.documentElement.lang);
  if (none !== null) none.hidden = pages.length > 0;
  list?.replaceChildren(
    ...pages.map(({ url, title }) => {
      const link = document.createElement('a');
      link.className = 'lk';
      link.href = url;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
};

void showKept();
