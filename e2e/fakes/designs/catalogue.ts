import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { titleOf } from '#features/designs/core/title.ts';
import titles from '#features/designs/data/titles.json' with { type: 'json' };

export interface StandInDesign {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly document: string;
}

interface ManifestEntry {
  readonly brand: string;
  readonly file: string;
  readonly description: string;
}

const folder = join(dirname(createRequire(import.meta.url).resolve('getdesign/package.json')), 'templates');

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The files of the package, as a design site would publish them. */
export const standInDesigns: readonly StandInDesign[] = (
  JSON.parse(read('manifest.json')) as readonly ManifestEntry[]
).map(({ brand, file, description }) => ({
  slug: brand,
  title: titleOf(brand, titles),
  summary: description,
  document: read(file),
}));

const previewOf = (site: string, slug: string, theme: string): string =>
  `${site}/previews/${slug}/${theme}.png`;

/** The shape our own `/designs/index.json` has. */
export const entriesShape = (site: string) => ({
  version: 1,
  count: standInDesigns.length,
  entries: standInDesigns.map(({ slug, title, summary }) => ({
    slug,
    title,
    summary,
    detailUrl: `/designs/${slug}/`,
    designDownloadUrl: `/designs/${slug}/DESIGN.md`,
    previewLightImageUrl: previewOf(site, slug, 'light'),
    previewDarkImageUrl: previewOf(site, slug, 'dark'),
  })),
});

/** The older shape, eleven keys a theme. */
export const themesShape = (site: string) => ({
  version: '1.0.0',
  themeCount: standInDesigns.length,
  themes: standInDesigns.map(({ slug, title }) => ({
    slug,
    title,
    sourceDirectoryUrl: `${site}/source/${slug}`,
    readmeUrl: `${site}/source/${slug}/README.md`,
    designUrl: `${site}/source/${slug}/DESIGN.md`,
    designDownloadUrl: `${site}/designs/${slug}/DESIGN.md`,
    previewLightImageUrl: previewOf(site, slug, 'light'),
    previewLightAlt: `${title}, light`,
    previewDarkImageUrl: previewOf(site, slug, 'dark'),
    previewDarkAlt: `${title}, dark`,
    detailUrl: `${site}/designs/${slug}/`,
  })),
});
