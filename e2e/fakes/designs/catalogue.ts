export interface StandInDesign {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly document: string;
}

const documentOf = (name: string, primary: string): string => `---
version: alpha
name: ${name}
colors:
  primary: "${primary}"
  canvas: "#ffffff"
---

## Overview

${name} is a made-up design system for local development.
`;

export const standInDesigns: readonly StandInDesign[] = [
  {
    slug: 'harbor.example',
    title: 'Harbor',
    summary: 'Tide tables / calm blue',
    document: documentOf('Harbor', '#1d5c8c'),
  },
  {
    slug: 'orchard',
    title: 'Orchard',
    summary: 'Market stall / warm green',
    document: documentOf('Orchard', '#3c7a3b'),
  },
];

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
