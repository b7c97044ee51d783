import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DesignCard, Drawing } from '#features/designs/core/card.ts';
import type { DesignIndex, DesignTheme } from '#features/designs/core/contract.ts';
import { facetsOf } from '#features/designs/core/facets.ts';
import { drawMiniature } from '#features/designs/core/miniature.ts';
import type { DesignModel, Mode } from '#features/designs/core/model.ts';
import { parseDesign } from '#features/designs/core/parse-design.ts';
import type { DesignProblem } from '#features/designs/core/problem.ts';
import { type Score, scoreOf } from '#features/designs/core/score.ts';
import { titleOf } from '#features/designs/core/title.ts';
import titles from '#features/designs/data/titles.json' with { type: 'json' };
import type { Result } from '#lib/result.ts';
import { previewPath } from './design-preview-path.ts';

/** A DESIGN.md of the gallery: the bytes as published, what they hold, and the card that shows them. */
export interface Design {
  readonly card: DesignCard;
  /** `own` is this site's; the others come from the package. */
  readonly origin: 'package' | 'own';
  readonly bytes: Buffer;
  readonly source: string;
  readonly sha256: string;
  readonly updated: string | null;
  readonly parsed: Result<DesignModel, readonly DesignProblem[]>;
  readonly score: Score | null;
}

export interface DesignPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

export interface Designs {
  readonly package: DesignPackage;
  /** By title. */
  readonly entries: readonly Design[];
}

interface ManifestEntry {
  readonly brand: string;
  readonly file: string;
  readonly description: string;
  readonly sourceUpdatedAt: string | null;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const drawingOf = (parsed: Design['parsed'], score: Score | null): Drawing => {
  if (!parsed.ok) return { state: 'unparsed', position: parsed.error[0]?.position ?? { line: 1, column: 1 } };
  if (score === null) return { state: 'prose' };
  const facets = facetsOf(parsed.value);
  return {
    state: 'drawn',
    score: score.total,
    references: score.references,
    contrasts: score.contrasts,
    sections: score.sections,
    facets,
    miniature: drawMiniature(parsed.value, 'light'),
  };
};

interface About {
  readonly slug: string;
  /** Null takes the first sentence of the file's own description. */
  readonly summary: string | null;
  readonly origin: Design['origin'];
  readonly updated: string | null;
}

const firstSentence = (text: string): string => /^.+?\.(?=\s|$)/.exec(text)?.[0] ?? text;

const readDesign = (path: string, { slug, summary, origin, updated }: About): Design => {
  const bytes = readFileSync(path);
  const source = bytes.toString('utf8');
  const parsed = parseDesign(source);
  const score = parsed.ok ? scoreOf(parsed.value) : null;
  const description = parsed.ok ? (parsed.value.description ?? '') : '';
  return {
    card: {
      slug,
      title: titleOf(slug, titles),
      summary: summary ?? firstSentence(description),
      drawing: drawingOf(parsed, score),
    },
    origin,
    bytes,
    source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    updated,
    parsed,
    score,
  };
};

/** Reads the package and this site's own file; `root` is the directory of package.json. */
export const readDesigns = (root: string): Designs => {
  const folder = join(root, 'node_modules/getdesign');
  const { name, version, license } = readJson<DesignPackage>(join(folder, 'package.json'));
  const manifest = readJson<readonly ManifestEntry[]>(join(folder, 'templates/manifest.json'));
  const entries = manifest.map(({ brand, file, description, sourceUpdatedAt }) =>
    readDesign(join(folder, 'templates', file), {
      slug: brand,
      summary: description,
      origin: 'package',
      updated: sourceUpdatedAt?.slice(0, 10) ?? null,
    }),
  );
  const own = readDesign(join(root, 'DESIGN.md'), {
    slug: 'hagicode',
    summary: null,
    origin: 'own',
    updated: null,
  });
  return {
    package: { name, version, license },
    entries: [...entries, own].toSorted((a, b) => a.card.title.localeCompare(b.card.title, 'en')),
  };
};

let loaded: Designs | undefined;

/** The gallery's files; read once in a build. */
export const loadDesigns = (): Designs => {
  loaded ??= readDesigns(process.cwd());
  return loaded;
};

export const cardsPerPage = 24;

/** An older client draws one of two pictures and knows no design without: where dark is unknown, both are the light one. */
const themesOf = (designs: Designs, address: (path: string) => string): DesignTheme[] =>
  designs.entries.flatMap(({ card }) => {
    const { slug, title } = card;
    const light = previewPath(card, 'light');
    if (light === null) return [];
    const detailUrl = address(`/designs/${slug}/`);
    const designUrl = address(`/designs/${slug}/DESIGN.md`);
    return [
      {
        slug,
        title,
        sourceDirectoryUrl: detailUrl,
        readmeUrl: detailUrl,
        designUrl,
        designDownloadUrl: designUrl,
        previewLightImageUrl: address(light),
        previewLightAlt: `${title}, light`,
        previewDarkImageUrl: address(previewPath(card, 'dark') ?? light),
        previewDarkAlt: `${title}, dark`,
        detailUrl,
      },
    ];
  });

/** The public index; `address` turns a path of the site into one from the root of its host. */
export const designIndex = (designs: Designs, address: (path: string) => string, now: Date): DesignIndex => {
  const themes = themesOf(designs, address);
  const preview = (card: DesignCard, mode: Mode) => {
    const path = previewPath(card, mode);
    return path === null ? null : address(path);
  };
  return {
    version: 1,
    count: designs.entries.length,
    generated: now.toISOString().slice(0, 10),
    source: {
      package: designs.package.name,
      version: designs.package.version,
      license: designs.package.license,
    },
    entries: designs.entries.map(({ card, sha256, updated, parsed }) => ({
      slug: card.slug,
      title: card.title,
      summary: card.summary,
      detailUrl: address(`/designs/${card.slug}/`),
      designDownloadUrl: address(`/designs/${card.slug}/DESIGN.md`),
      previewLightImageUrl: preview(card, 'light'),
      previewDarkImageUrl: preview(card, 'dark'),
      sha256,
      updated,
      colors: parsed.ok ? [...parsed.value.colors.keys()] : [],
      drawing: card.drawing,
    })),
    themeCount: themes.length,
    themes,
  };
};
