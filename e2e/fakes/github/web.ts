import type { Emulator } from './emulator.ts';
import { errorPage, type ThreadView, threadPage } from './pages.ts';
import { standInRepositories } from './seed.ts';

const accounts = new Set(standInRepositories.map(({ owner }) => owner));

/** Whether an address belongs to a repository's pages; everything else that is no page is the REST side. */
export const isWebPage = (pathname: string): boolean => accounts.has(pathname.split('/')[1] ?? '');

const threadPath = /^\/([\w.-]+)\/([\w.-]+)\/(issues|pull)\/(\d+)$/;

const html = (body: string, status: number): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** The page behind an issue's `html_url`, so that a link on the site opens something to read. */
export const webHandler =
  (emulator: Emulator) =>
  async (request: Request): Promise<Response> => {
    const [, owner, name, kind, number] = threadPath.exec(new URL(request.url).pathname) ?? [];
    if (!number) return html(errorPage('Not here', 'Only issues and pull requests have a page here.'), 404);
    const path = `/repos/${owner}/${name}/${kind === 'pull' ? 'pulls' : 'issues'}/${number}`;
    const found = await emulator.read(path);
    if (!found) return html(errorPage('Not found', 'There is no such issue or pull request.'), 404);
    return html(threadPage(found as ThreadView), 200);
  };
