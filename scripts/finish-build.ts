/**
 * Runs after `astro build`: refuses any inline script, event handler or javascript: URL that is not reviewed, then
 * writes what Cloudflare reads beside the pages (`_headers`, `_redirects`). Argument: the build's folder, `dist` if absent.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentSecurityPolicy, type ReviewedScript } from '#site/csp.ts';
import { modelSources, siteAddress, siteConfig } from '#site/environment.ts';
import { headersFile } from '#site/headers-file.ts';
import { type InlineScriptProblem, inlineScriptProblems } from '#site/inline-scripts.ts';
import { readRedirects } from '#site/redirects.ts';
import { writeServiceWorker } from './lib/service-worker.ts';

const dist = process.argv[2] ?? 'dist';
const reviewed: ReviewedScript[] = JSON.parse(readFileSync('security/inline-scripts.json', 'utf8'));

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => join(dist, name));

const sentence = (problem: InlineScriptProblem): string => {
  switch (problem.kind) {
    case 'unknown-script':
      return `an inline script nobody reviewed, ${problem.hash}: ${problem.text.trim().slice(0, 120)}`;
    case 'event-handler':
      return `an inline event handler, ${problem.attribute}`;
    case 'javascript-url':
      return `a javascript: URL in ${problem.attribute}`;
    case 'frame-document':
      return 'a frame with a document of its own, srcdoc';
  }
};

const found = new Map<string, string[]>();
for (const page of pages)
  for (const problem of inlineScriptProblems(readFileSync(page, 'utf8'), reviewed)) {
    const words = sentence(problem);
    found.set(words, [...(found.get(words) ?? []), relative(dist, page)]);
  }

if (found.size > 0) {
  for (const [words, where] of found)
    console.error(`${words}\n  in ${where.length} pages, first ${where[0]}`);
  console.error(
    'Read each script; if it is ours or a dependency’s and safe, add its hash to security/inline-scripts.json.',
  );
  process.exit(1);
}

const { base } = siteAddress(process.env);
const config = siteConfig(process.env);
writeFileSync(
  join(dist, '_headers'),
  headersFile(
    contentSecurityPolicy(config, reviewed),
    contentSecurityPolicy(config, reviewed, modelSources(process.env)),
    base,
  ),
);
writeFileSync(
  join(dist, '_redirects'),
  Object.entries(readRedirects(base))
    .map(([from, to]) => `${base.replace(/\/$/, '')}${from} ${to} 301\n`)
    .join(''),
);
await writeServiceWorker(dist, base);
console.log(`Checked ${pages.length} pages: every inline script is a reviewed one.`);
