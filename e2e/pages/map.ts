import { readdirSync } from 'node:fs';

/** Documents of a folder of `src/content/docs`, as English addresses. */
const documents = (folder: string): string[] =>
  readdirSync(`src/content/docs/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => `/${folder}/${file.replace(/(?:(^|\/)index)?\.mdx?$/, '')}/`.replace('//', '/'))
    .sort();

export const articles = documents('blog');

/** Every page of the site in its English address, but for the design details, of which some stand for all. */
export const pages: readonly string[] = [
  '/',
  '/soul/',
  '/soul/try/',
  '/soul/community/',
  '/cost/',
  '/cost/models/',
  '/designs/',
  '/designs/stripe/',
  '/designs/linear.app/',
  '/designs/compare/',
  '/designs/editor/',
  '/workbench/',
  '/settings/',
  '/status/',
  '/privacy/',
  '/attribution/',
  ...documents('docs'),
  '/blog/',
  ...articles,
];

/** Answers that are files of one form for every language. */
export const files: Readonly<Record<string, RegExp>> = {
  '/llms.txt': /^text\/plain/,
  '/robots.txt': /^text\/plain/,
  '/sitemap-index.xml': /^(application|text)\/xml/,
  '/blog/rss.xml': /^(application|text)\/(rss\+)?xml/,
  '/zh-cn/blog/rss.xml': /^(application|text)\/(rss\+)?xml/,
  '/prices.json': /^application\/json/,
  '/souls/index.json': /^application\/json/,
  '/souls/community.json': /^application\/json/,
  '/souls/catalog.en.json': /^application\/json/,
  '/souls/catalog.zh-CN.json': /^application\/json/,
  '/designs/index.json': /^application\/json/,
  '/designs/stripe/DESIGN.md': /^text\/markdown/,
  '/designs/stripe/tokens.css': /^text\/css/,
  '/designs/stripe/design.tokens.json': /^application\/json/,
  '/designs/stripe/preview-light.png': /^image\/png/,
};
