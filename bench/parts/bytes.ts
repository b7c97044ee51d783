import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { pageParts } from '../../tests/budgets/page.ts';
import { settle, withBrowser, withPage } from '../browser.ts';
import type { Figures } from '../figures.ts';
import { pages } from '../pages.ts';

const compressed = (content: string | Buffer) =>
  content.length === 0 ? 0 : brotliCompressSync(content).length;

const kindOf = (response: Response): 'js' | 'css' | undefined => {
  const type = response.headers()['content-type'] ?? '';
  if (type.includes('javascript')) return 'js';
  return type.includes('text/css') ? 'css' : undefined;
};

const measurePage = (browser: Browser, origin: string, name: string, path: string): Promise<Figures> =>
  withPage(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
    const bodies = { js: new Map<string, Buffer>(), css: new Map<string, Buffer>() };
    const reading: Promise<void>[] = [];
    page.context().on('response', (response) => {
      const kind = kindOf(response);
      if (kind && response.status() === 200) {
        reading.push(response.body().then((body) => void bodies[kind].set(response.url(), body)));
      }
    });
    await settle(page, origin + path);
    await Promise.all(reading);
    const html = await (await page.request.get(origin + path)).text();
    const { inlineScripts, inlineStyles } = pageParts(html);
    const total = (files: Iterable<Buffer>, inline: readonly string[]) =>
      [...files, ...inline].map(compressed).reduce((a, b) => a + b, 0);
    return {
      [`bytes.${name}.js_br`]: total(bodies.js.values(), inlineScripts),
      [`bytes.${name}.html_br`]: compressed(html),
      [`bytes.${name}.css_br`]: total(bodies.css.values(), inlineStyles),
    };
  });

/** What each kind of page transfers, every file compressed by itself as a content network would. */
export const bytes = (origin: string): Promise<Figures> =>
  withBrowser(async (browser) => {
    const figures: Figures = {};
    for (const [name, path] of Object.entries(pages)) {
      Object.assign(figures, await measurePage(browser, origin, name, path));
    }
    return figures;
  });
