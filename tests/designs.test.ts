import { existsSync, readFileSync } from 'node:fs';
import { lint } from '@google/design.md/linter';
import { describe, expect, test } from 'vitest';
import { designIndexSchema } from '#features/designs/core/contract.ts';
import { contrastPairs } from '#features/designs/core/contrast-pairs.ts';
import { findingsOf } from '#features/designs/core/findings.ts';
import type { DesignModel } from '#features/designs/core/model.ts';
import { type Design, designIndex, loadDesigns } from '#site/designs-fs.ts';

const { entries, package: source } = loadDesigns();
const fromPackage = entries.filter(({ origin }) => origin === 'package');
const bySlug = (slug: string): Design => {
  const found = entries.find(({ card }) => card.slug === slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
};
const modelOf = ({ parsed, card }: Design): DesignModel => {
  if (!parsed.ok) throw new Error(`${card.slug} does not parse.`);
  return parsed.value;
};
const slugsIn = (state: string) =>
  fromPackage.filter(({ card }) => card.drawing.state === state).map(({ card }) => card.slug);

describe('the designs of the package', () => {
  test('are 76 in version 0.6.25, of which 62 draw', () => {
    expect(source).toEqual({ name: 'getdesign', version: '0.6.25', license: 'MIT' });
    expect(fromPackage).toHaveLength(76);
    expect(slugsIn('drawn')).toHaveLength(62);
  });

  test('that do not parse are known, each with line and column', () => {
    const places = fromPackage.flatMap(({ card, parsed }) =>
      parsed.ok
        ? []
        : [
            [
              card.slug,
              parsed.error.map(({ rule, position }) => `${rule} ${position.line}:${position.column}`),
            ],
          ],
    );
    expect(Object.fromEntries(places)).toEqual({
      elevenlabs: ['yaml-syntax 4:14'],
      raycast: ['yaml-syntax 4:5'],
      runwayml: ['yaml-syntax 4:14'],
      sanity: ['yaml-syntax 4:14'],
      spacex: ['yaml-syntax 4:14'],
      supabase: ['yaml-syntax 4:14'],
    });
  });

  test('that are prose alone say so', () => {
    expect(slugsIn('prose').toSorted()).toEqual(
      [
        'kraken',
        'lamborghini',
        'lovable',
        'mastercard',
        'spotify',
        'starbucks',
        'tesla',
        'theverge',
      ].toSorted(),
    );
    for (const slug of slugsIn('prose'))
      expect(findingsOf(modelOf(bySlug(slug))).map(({ rule }) => rule)).toContain('no-tokens');
  });

  test('hold one value that is no value, and it is found', () => {
    const invalid = fromPackage.flatMap(({ card, parsed }) =>
      parsed.ok
        ? parsed.value.problems.map(
            ({ rule, position }) => `${card.slug} ${rule} ${position.line}:${position.column}`,
          )
        : [],
    );
    expect(invalid).toEqual(['vercel invalid-value 60:17']);
  });

  test('are published as the package’s own manifest hashes them', () => {
    const manifest: { brand: string; templateHash: string }[] = JSON.parse(
      readFileSync('node_modules/getdesign/templates/manifest.json', 'utf8'),
    );
    for (const { brand, templateHash } of manifest)
      expect(`sha256:${bySlug(brand).sha256}`).toBe(templateHash);
  });

  test('have names and addresses of their own', () => {
    expect(new Set(entries.map(({ card }) => card.title)).size).toBe(entries.length);
    expect(new Set(entries.map(({ card }) => card.slug)).size).toBe(entries.length);
    expect(['bmw-m', 'linear.app', 'together.ai', 'theverge'].map((slug) => bySlug(slug).card.title)).toEqual(
      ['BMW M', 'Linear', 'Together AI', 'The Verge'],
    );
  });
});

describe('contrast', () => {
  test('of Stripe’s soft tag is 4.23, and the file has a better color', () => {
    const [finding] = findingsOf(modelOf(bySlug('stripe'))).filter(({ rule }) => rule === 'contrast-ratio');
    expect(finding).toMatchObject({
      rule: 'contrast-ratio',
      details: { component: 'pill-tag-soft', fix: { token: 'primary-press' } },
    });
    expect(finding?.rule === 'contrast-ratio' && finding.details.ratio).toBeCloseTo(4.23, 2);
  });

  test('equals the official linter’s wherever both colors are opaque', { timeout: 120_000 }, () => {
    let compared = 0;
    for (const design of fromPackage.filter(({ card }) => card.drawing.state === 'drawn')) {
      const model = modelOf(design);
      const official = new Map(
        lint(design.source).findings.flatMap(({ rule, path, message }) => {
          const ratio = /contrast ratio ([\d.]+):1/.exec(message)?.[1];
          return rule === 'contrast-ratio' && path && ratio ? [[path, Number(ratio)] as const] : [];
        }),
      );
      for (const pair of contrastPairs(model)) {
        const said = official.get(`components.${pair.component}`);
        const component = model.components.get(pair.component);
        const opaque = ['backgroundColor', 'textColor'].every((name) => {
          const value = component?.properties.get(name)?.value;
          return value?.kind === 'color' && value.light.alpha === 1;
        });
        if (said === undefined || !opaque) continue;
        compared += 1;
        expect(Math.abs(pair.ratio - said), `${design.card.slug} ${pair.component}`).toBeLessThan(0.011);
      }
    }
    expect(compared).toBeGreaterThan(40);
  });
});

describe('this site’s own DESIGN.md', () => {
  test('stands in the gallery, in both modes, without a finding', () => {
    const own = bySlug('hagicode');
    expect(own.origin).toBe('own');
    expect(findingsOf(modelOf(own)).map(({ rule }) => rule)).toEqual(['token-summary']);
    expect(own.card.drawing).toMatchObject({
      state: 'drawn',
      score: 100,
      facets: { modes: ['light', 'dark'] },
    });
  });
});

describe('designIndex', () => {
  const index = designIndex(
    { entries, package: source },
    (path) => `/base${path}`,
    new Date('2026-01-02T03:04:05Z'),
  );

  test('keeps its contract', () => {
    expect(designIndexSchema.safeParse(index).error).toBeUndefined();
    expect(index).toMatchObject({ version: 1, count: 77, generated: '2026-01-02' });
  });

  test('names addresses below the base, and no picture of a mode that is not known', () => {
    expect(index.entries.find(({ slug }) => slug === 'linear.app')).toMatchObject({
      detailUrl: '/base/designs/linear.app/',
      designDownloadUrl: '/base/designs/linear.app/DESIGN.md',
      previewLightImageUrl: '/base/designs/linear.app/preview-light.png',
      previewDarkImageUrl: '/base/designs/linear.app/preview-dark.png',
    });
    expect(index.entries.find(({ slug }) => slug === 'stripe')?.previewDarkImageUrl).toBeNull();
    expect(index.entries.find(({ slug }) => slug === 'kraken')?.previewLightImageUrl).toBeNull();
  });

  test('repeats the designs with a picture in the older shape, every key a text', () => {
    expect(index.themes).toHaveLength(index.themeCount);
    expect(index.themes.find(({ slug }) => slug === 'stripe')).toEqual({
      slug: 'stripe',
      title: 'Stripe',
      sourceDirectoryUrl: '/base/designs/stripe/',
      readmeUrl: '/base/designs/stripe/',
      designUrl: '/base/designs/stripe/DESIGN.md',
      designDownloadUrl: '/base/designs/stripe/DESIGN.md',
      previewLightImageUrl: '/base/designs/stripe/preview-light.png',
      previewLightAlt: 'Stripe, light',
      previewDarkImageUrl: '/base/designs/stripe/preview-light.png',
      previewDarkAlt: 'Stripe, dark',
      detailUrl: '/base/designs/stripe/',
    });
  });
});

describe('the repository', () => {
  test('holds no copy of the package’s files', () => {
    expect(existsSync('src/features/designs/data/templates')).toBe(false);
  });
});
