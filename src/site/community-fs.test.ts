import { describe, expect, test } from 'vitest';
import { shownSoul } from '#features/soul/core/community/shown-soul.ts';
import { hashText } from '#features/soul/core/hash.ts';
import { readShareFragment } from '#features/soul/core/share-link.ts';
import { locales } from '#platform/i18n/core/locale.ts';
import { sampleSouls, soulsRepository } from './community-fs.ts';

describe.each(locales)('the samples in %s', (locale) => {
  const samples = sampleSouls(locale);

  test('are six, in that language, each with a voice', () => {
    expect(samples.map(({ id }) => id)).toEqual([
      'soul-12-01',
      'soul-01-03',
      'soul-22-05',
      'soul-33-06',
      'soul-44-09',
      'soul-50-02',
    ]);
    for (const { language, summary, quote, published } of samples) {
      expect(language).toBe(locale);
      expect(Object.keys(summary)).toEqual([locale]);
      expect(quote).toBeTruthy();
      expect(published).toBeNull();
    }
  });

  test('open in the builder with the very text that is shown', () => {
    for (const { draft, text, hash } of samples) {
      const read = readShareFragment(draft, { id: 'mine', now: '' });
      expect(read.ok && read.value.draft.previewText).toBe(text);
      expect(hash).toBe(hashText(text));
    }
  });

  test('have addresses that no published soul has', () => {
    const { id } = shownSoul({ number: 12 } as Parameters<typeof shownSoul>[0]);
    expect(samples.map((one) => one.id)).not.toContain(id);
  });
});

describe('soulsRepository', () => {
  test('is what the build was told, or null', () => {
    expect(soulsRepository({ SOULS_REPOSITORY: 'hagicode/souls' })).toBe('hagicode/souls');
    expect(soulsRepository({ SOULS_REPOSITORY: '' })).toBeNull();
    expect(soulsRepository({})).toBeNull();
  });

  test('stops the build where it is none', () => {
    expect(() => soulsRepository({ SOULS_REPOSITORY: 'https://github.com/hagicode/souls' })).toThrow(
      /owner\/name/,
    );
  });
});
