import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageParts, staticImports } from './budgets/page.ts';

const dist = 'dist';
const kilobyte = 1024;

interface Budget {
  pages: RegExp;
  js: number;
  html: number;
  css: number;
}

/** In kilobytes of brotli; the first line that fits a page counts. */
const budgets: readonly Budget[] = [
  { pages: /^$/, js: 20, html: 25, css: 20 },
  { pages: /^cost\/models\/$/, js: 12, html: 30, css: 20 },
  { pages: /^(soul|cost|workbench|settings)\//, js: 90, html: 30, css: 20 },
  { pages: /^designs\/(page\/|$)/, js: 20, html: 25, css: 20 },
  { pages: /^designs\/editor\/$/, js: 240, html: 25, css: 20 },
  { pages: /^designs\/[^/]+\/$/, js: 20, html: 40, css: 20 },
  { pages: /./, js: 12, html: 25, css: 16 },
];

const fontBudget = 160;

const compress = promisify(brotliCompress);

async function kilobytes(content: string | Buffer, quality = 11): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (await compress(content, { params })).length / kilobyte;
}

/** Quality 11 takes long over hundreds of pages, and a lower quality that fits already says that 11 does. */
async function kilobytesAgainst(limit: number, content: string): Promise<number> {
  const quick = await kilobytes(content, 6);
  return quick <= limit ? quick : kilobytes(content);
}

const known = new Map<string, Promise<number>>();
const kilobytesOf = (file: string) => {
  const size = known.get(file) ?? kilobytes(readFileSync(file));
  known.set(file, size);
  return size;
};

const sum = async (weights: readonly Promise<number>[]) =>
  (await Promise.all(weights)).reduce((a, b) => a + b, 0);

const fileOf = (address: string) => path.join(dist, address.replace(/[?#].*$/, ''));

function withImports(files: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const address of staticImports(readFileSync(file, 'utf8'))) {
      visit(address.startsWith('/') ? fileOf(address) : path.join(path.dirname(file), address));
    }
  };
  files.forEach(visit);
  return [...found];
}

async function measure(html: string, budget: Budget) {
  const parts = pageParts(html);
  const scripts = withImports(parts.scripts.map(fileOf));
  return {
    js: await sum([...scripts.map(kilobytesOf), ...parts.inlineScripts.map((code) => kilobytes(code))]),
    html: await kilobytesAgainst(budget.html, html),
    css: await sum([
      ...parts.styles.map((address) => kilobytesOf(fileOf(address))),
      ...parts.inlineStyles.map((code) => kilobytes(code)),
    ]),
    fonts: parts.preloadedFonts.reduce(
      (total, address) => total + readFileSync(fileOf(address)).length / kilobyte,
      0,
    ),
  };
}

const pages = existsSync(dist)
  ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  : [];

const budgetOf = (page: string) => {
  const address = page.replace(/^zh-cn\//, '').replace(/index\.html$/, '');
  return budgets.find((budget) => budget.pages.test(address));
};

describe('every page of the production build stays within its bytes', () => {
  test('there is a build to measure', () => {
    expect(pages).toContain('index.html');
  });

  test.each(pages)('%s', async (page) => {
    const budget = budgetOf(page);
    if (!budget) throw new Error('no budget');
    const { js, html, css, fonts } = await measure(readFileSync(path.join(dist, page), 'utf8'), budget);
    expect.soft(js, 'KB of scripts before interaction').toBeLessThanOrEqual(budget.js);
    expect.soft(html, 'KB of HTML').toBeLessThanOrEqual(budget.html);
    expect.soft(css, 'KB of CSS').toBeLessThanOrEqual(budget.css);
    expect.soft(fonts, 'KB of preloaded fonts').toBeLessThanOrEqual(fontBudget);
  });
});
