import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCatalogue } from './catalogue.ts';

const origins = {
  origin: 'https://design.example',
  previewOrigins: ['https://design.example', 'https://cdn.example'],
};

const entry = {
  slug: 'linear.app',
  title: 'Linear',
  summary: 'AI product',
  previewLightImageUrl: '/previews/linear.app/light.png',
  previewDarkImageUrl: 'https://cdn.example/linear.app/dark.png',
};

const theme = {
  slug: 'linear.app',
  title: 'Linear',
  sourceDirectoryUrl: 'https://code.example/linear.app',
  readmeUrl: 'https://code.example/linear.app/README.md',
  designUrl: 'https://code.example/linear.app/DESIGN.md',
  designDownloadUrl: 'https://design.example/designs/linear.app/DESIGN.md',
  previewLightImageUrl: 'https://cdn.example/light.png',
  previewLightAlt: 'Linear, light',
  previewDarkImageUrl: 'https://cdn.example/dark.png',
  previewDarkAlt: 'Linear, dark',
  detailUrl: 'https://design.example/designs/linear.app/',
};

const parse = (document: unknown) => parseCatalogue(JSON.stringify(document), origins);

describe('parseCatalogue', () => {
  test('reads `entries`', () => {
    expect(parse({ version: 1, entries: [entry] })?.entries.get('linear.app')).toEqual({
      slug: 'linear.app',
      title: 'Linear',
      summary: 'AI product',
      previews: {
        light: 'https://design.example/previews/linear.app/light.png',
        dark: 'https://cdn.example/linear.app/dark.png',
      },
    });
  });

  test('reads `themes` with their eleven keys', () => {
    expect(parse({ version: '1', themeCount: 1, themes: [theme] })?.entries.get('linear.app')).toEqual({
      slug: 'linear.app',
      title: 'Linear',
      summary: '',
      previews: { light: 'https://cdn.example/light.png', dark: 'https://cdn.example/dark.png' },
    });
  });

  test.each([
    ['a slug that leaves the folder', { ...entry, slug: '../etc' }],
    ['a slug that is no string', { ...entry, slug: ['linear.app'] }],
    ['no title', { ...entry, title: '  ' }],
    ['a title of 201 characters', { ...entry, title: 'x'.repeat(201) }],
    ['null', null],
    ['a string', 'linear.app'],
  ])('drops %s and keeps the rest', (_, bad) => {
    const catalogue = parse({ entries: [bad, { ...entry, slug: 'kept' }] });
    expect([...(catalogue?.entries.keys() ?? [])]).toEqual(['kept']);
    expect(catalogue?.dropped).toBe(1);
  });

  test('keeps the first of two with one slug', () => {
    const catalogue = parse({ entries: [entry, { ...entry, title: 'Later' }] });
    expect(catalogue?.entries.get('linear.app')?.title).toBe('Linear');
    expect(catalogue?.dropped).toBe(1);
  });

  test.each([
    'https://evil.example/light.png',
    'http://cdn.example/light.png',
    'https://cdn.example.evil.example/light.png',
    'https://cdn.example:8443/light.png',
    'https://user@cdn.example/light.png',
    '//evil.example/light.png',
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    'https://169.254.169.254/latest/meta-data',
    '',
    null,
  ])('knows no preview at %j', (address) => {
    expect(
      parse({ entries: [{ ...entry, previewLightImageUrl: address }] })?.entries.get('linear.app')?.previews,
    ).toEqual({
      dark: 'https://cdn.example/linear.app/dark.png',
    });
  });

  test.each(['', 'null', '[]', '"entries"', '{}', '{"entries":{}}', '{"entries":', '<!doctype html>'])(
    'is null for %j',
    (text) => expect(parseCatalogue(text, origins)).toBeNull(),
  );

  test('finds nothing under names every object has', () => {
    const catalogue = parse({ entries: [entry] });
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(catalogue?.entries.get(name)).toBeUndefined();
    }
  });

  test('never throws, and previews stay on the listed origins', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.record({ ...entryArbitrary }, { requiredKeys: [] }));
    fc.assert(
      fc.property(fc.array(anything), fc.constantFrom('entries', 'themes'), (items, key) => {
        const catalogue = parse({ [key]: items });
        for (const { previews } of catalogue?.entries.values() ?? []) {
          for (const address of Object.values(previews)) {
            expect(origins.previewOrigins).toContain(new URL(address).origin);
          }
        }
      }),
    );
  });
});

const entryArbitrary = {
  slug: fc.oneof(fc.stringMatching(/^[a-z][a-z.]{0,9}$/), fc.string()),
  title: fc.string({ minLength: 1 }),
  summary: fc.string(),
  previewLightImageUrl: fc.oneof(fc.webUrl(), fc.webPath(), fc.string()),
  previewDarkImageUrl: fc.oneof(fc.constant('https://cdn.example/x.png'), fc.string()),
};
