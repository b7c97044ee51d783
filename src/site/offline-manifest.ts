import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from '#lib/url.ts';
import { type Locale, locales, localized } from '#platform/i18n/core/locale.ts';

/** What `src/sw` must know of a build; its type stands there as `OfflineManifest`. */
interface Manifest {
  readonly precached: { readonly url: string; readonly revision: string | null }[];
  readonly fallbacks: (readonly [folder: string, url: string])[];
  readonly parts: Record<string, string[]>;
}

/** The tools, with the public data each one fetches; what a tool needs comes with its first visit. */
const tools: Readonly<Record<string, (locale: Locale) => readonly string[]>> = {
  '/soul/': (locale) => [`/souls/catalog.${locale}.json`],
  '/soul/community/': () => ['/souls/community.json'],
  '/soul/try/': () => [],
  '/cost/': () => ['/prices.json'],
  '/designs/': () => ['/designs/index.json'],
  '/designs/editor/': () => ['/designs/index.json'],
  '/designs/compare/': () => [],
  '/workbench/': () => [],
  '/settings/': () => [],
};

/** Larger files, such as a tokenizer's table, are kept when they are used. */
const largest = 400 * 1024;

const named = /(?:_astro\/|\.\/)([\w.@-]+\.(?:js|css))["'`\s]/g;

/** Names of the hashed files that `text`, a page or one of them, can lead to. */
const filesFrom = (dist: string, text: string): string[] => {
  const found = new Set<string>();
  const follow = (of: string): void => {
    for (const [, name = ''] of of.matchAll(named)) {
      const file = join(dist, '_astro', name);
      if (found.has(name) || !existsSync(file) || statSync(file).size > largest) continue;
      found.add(name);
      follow(readFileSync(file, 'utf8'));
    }
  };
  follow(text);
  return [...found].sort();
};

const pageAt = (dist: string, path: string): string | null => {
  const file = join(dist, path, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

const revisionOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Reads a finished build: the offline page of each language, and what the parts of each tool need. */
export const offlineManifest = (dist: string, base: string): Manifest => {
  const asset = (name: string): string => withBase(base, `/_astro/${name}`);
  const manifest: Manifest = { precached: [], fallbacks: [], parts: {} };
  const assets = new Set<string>();
  for (const locale of locales) {
    const path = localized('/offline/', locale);
    const offline = pageAt(dist, path);
    if (offline === null) throw new Error(`The build has no ${path}.`);
    const url = withBase(base, path);
    manifest.precached.push({ url, revision: revisionOf(offline) });
    manifest.fallbacks.unshift([withBase(base, localized('/', locale)), url]);
    for (const name of filesFrom(dist, offline)) assets.add(asset(name));
    for (const [tool, data] of Object.entries(tools)) {
      const page = pageAt(dist, localized(tool, locale));
      if (page === null) throw new Error(`The build has no ${localized(tool, locale)}.`);
      manifest.parts[withBase(base, localized(tool, locale))] = [
        ...filesFrom(dist, page).map(asset),
        ...data(locale).map((file) => withBase(base, file)),
      ];
    }
  }
  manifest.precached.push(...[...assets].map((url) => ({ url, revision: null })));
  return manifest;
};
