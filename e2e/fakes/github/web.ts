import type { Forward } from './api.ts';
import { errorPage, type ThreadView, threadPage } from './pages.ts';

export const threadPath = /^\/([\w.-]+)\/([\w.-]+)\/(issues|pull)\/(\d+)$/;

const html = (body: string, status: number): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** The page behind an issue's `html_url`, so that a link on the site opens something to read. */
export const webHandler =
  (forward: Forward) =>
  async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const [, owner, name, kind, number] = threadPath.exec(url.pathname) ?? [];
    const api = new URL(`/repos/${owner}/${name}/${kind === 'pull' ? 'pulls' : 'issues'}/${number}`, url);
    const found = await forward(new Request(api));
    if (!found.ok) return html(errorPage('Not found', 'There is no such issue or pull request.'), 404);
    return html(threadPage((await found.json()) as ThreadView), 200);
  };
