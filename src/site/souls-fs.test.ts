import { describe, expect, test } from 'vitest';
import { compilePreview } from '#features/soul/core/compile.ts';
import { deliver } from '#features/soul/core/deliver.ts';
import { hashText } from '#features/soul/core/hash.ts';
import { roleStyles, type SoulFragment } from '#features/soul/core/schema.ts';
import { type Locale, locales } from '#platform/i18n/core/locale.ts';
import { exampleFragments, publicSouls, readSoulVoices, soulCatalog } from './souls-fs.ts';

const voices = readSoulVoices();
const group = (locale: Locale, name: SoulFragment['group']) =>
  soulCatalog(locale).fragments.filter((fragment) => fragment.group === name);

/** Word trigrams in English, character trigrams in Chinese. */
const trigrams = (signature: readonly string[], locale: Locale): Set<string> => {
  const text = signature.join(' ').toLowerCase();
  const parts =
    locale === 'en' ? (text.match(/[\p{L}\p{N}’]+/gu) ?? []) : [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(parts.slice(2).map((_, index) => parts.slice(index, index + 3).join(' ')));
};

const sentences = (text: string): string[] =>
  text.split(/(?<=[。？！])|(?<=[.?!])\s+/u).filter((one) => one !== '');
const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;
const hanIn = (sentence: string): number => sentence.match(/\p{Script=Han}|\d+/gu)?.length ?? 0;
const rule = (index: number, locale: Locale): string => {
  const found = group(locale, 'expression-rule').find(({ meta }) => meta.index === index);
  if (!found) throw new Error(`no rule ${index}`);
  return found.meta.sample;
};

describe('readSoulVoices', () => {
  test('names each file by kind, number and English title', () => {
    for (const { id, voice } of voices) {
      const slug = voice.en.title
        .toLowerCase()
        .replaceAll('&', ' and ')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      expect(id).toMatch(new RegExp(`^soul-${'styleType' in voice ? 'main' : 'orth'}-\\d{2,3}-${slug}$`));
    }
  });

  test('gives every number once', () => {
    const numbers = voices.map(({ id }) => /^soul-\w+-\d+/.exec(id)?.[0]);
    expect(new Set(numbers).size).toBe(voices.length);
  });

  test.each(locales)('keeps titles, nicknames, summaries, cores and answers apart in %s', (locale) => {
    // A Classical Chinese answer reads the same in both languages, but no two voices share one.
    for (const field of ['title', 'nickname', 'summary', 'core', 'sample'] as const)
      expect(new Set(voices.map(({ voice }) => voice[locale][field])).size).toBe(voices.length);
  });

  test.each(locales)('keeps every text at a readable length in %s', (locale) => {
    const limits =
      locale === 'en'
        ? { summary: 90, core: 400, trait: 110, sample: 125 }
        : { summary: 40, core: 150, trait: 45, sample: 60 };
    for (const { id, voice } of voices) {
      const { summary, core, signature, sample } = voice[locale];
      expect(summary.length, id).toBeLessThanOrEqual(limits.summary);
      expect(core.length, id).toBeLessThanOrEqual(limits.core);
      expect(sample.length, id).toBeLessThanOrEqual(limits.sample);
      for (const trait of signature) expect(trait.length, id).toBeLessThanOrEqual(limits.trait);
    }
  });

  test.each(locales)(
    'gives no two voices signatures that share more than 40 %% of their trigrams in %s',
    (locale) => {
      const sets = voices.map(({ id, voice }) => ({ id, grams: trigrams(voice[locale].signature, locale) }));
      for (const [index, a] of sets.entries())
        for (const b of sets.slice(index + 1)) {
          const shared = a.grams.intersection(b.grams).size;
          expect(shared / Math.min(a.grams.size, b.grams.size), `${a.id} and ${b.id}`).toBeLessThanOrEqual(
            0.4,
          );
        }
    },
  );

  test('writes Chinese with its own marks', () => {
    for (const { id, voice } of voices) {
      const { title, summary, core, signature, sample } = voice['zh-CN'];
      for (const text of [title, summary, core, ...signature, sample])
        expect(text, id).not.toMatch(/[“”‘’]|\p{Script=Han}[,;!?]|[,;!?]\p{Script=Han}/u);
    }
  });
});

describe('expression rules', () => {
  test('fragmented muttering answers in one to five words or characters a sentence', () => {
    for (const sentence of sentences(rule(1, 'en'))) expect(wordsIn(sentence)).toBeLessThanOrEqual(5);
    for (const sentence of sentences(rule(1, 'zh-CN'))) expect(hanIn(sentence)).toBeLessThanOrEqual(5);
  });

  test('the telegram stays within ten, without exclamation marks', () => {
    for (const sentence of sentences(rule(2, 'en'))) expect(wordsIn(sentence)).toBeLessThanOrEqual(10);
    for (const sentence of sentences(rule(2, 'zh-CN'))) expect(hanIn(sentence)).toBeLessThanOrEqual(10);
    expect(rule(2, 'en') + rule(2, 'zh-CN')).not.toMatch(/[!！吧呢啊嘛]/);
  });

  test('guided Q&A leads with a question', () => {
    expect(sentences(rule(3, 'en'))[0]).toMatch(/\?$/);
    expect(sentences(rule(3, 'zh-CN'))[0]).toMatch(/？$/);
  });

  test.each(locales)('Classical Chinese keeps four to twelve characters a sentence in %s', (locale) => {
    for (const sentence of sentences(rule(11, locale))) {
      expect(hanIn(sentence)).toBeGreaterThanOrEqual(4);
      expect(hanIn(sentence)).toBeLessThanOrEqual(12);
    }
  });
});

describe('soulCatalog', () => {
  test.each(locales)(
    'lists roles by number, then rules, found by the other language too, in %s',
    (locale) => {
      const { fragments } = soulCatalog(locale);
      const roles = group(locale, 'main-catalog');
      expect(fragments.slice(0, roles.length)).toEqual(roles);
      expect(roles.map(({ meta }) => meta.index)).toEqual(
        roles.map(({ meta }) => meta.index).toSorted((a, b) => a - b),
      );
      for (const { meta, localized } of fragments) {
        expect(meta.locale).toBe(locale);
        expect(Object.keys(localized)).toEqual(locales.filter((other) => other !== locale));
      }
      expect(roles.every(({ meta }) => (roleStyles as readonly string[]).includes(meta.styleType))).toBe(
        true,
      );
    },
  );

  test.each(locales)('compiles every pair under the limit, each to its own text, in %s', (locale) => {
    const rules = group(locale, 'expression-rule');
    const roles = group(locale, 'main-catalog');
    const hashes = roles.flatMap((main) =>
      rules.map((ruleFragment) => {
        const draft = {
          name: '',
          mainSlotText: main.content,
          ruleSlotText: ruleFragment.content,
          customPrompt: '',
        };
        const { text, hash } = compilePreview(draft, {
          mainFragment: main,
          ruleFragment,
          inspirationFragment: null,
        });
        expect(deliver(text)).toMatchObject({ over: 0, neutralized: 0 });
        return hash;
      }),
    );
    expect(new Set(hashes).size).toBe(roles.length * rules.length);
  });
});

describe('exampleFragments', () => {
  test('is the izakaya owner by telegram', () => {
    const { main, rule: by } = exampleFragments('en');
    expect([main.meta.nickname, by.meta.nickname]).toEqual(['Night counter', 'by wire']);
  });
});

describe('publicSouls', () => {
  test('carries each voice compiled alone with its hash, in both languages', () => {
    for (const soul of publicSouls()) {
      expect(soul.sha256).toBe(hashText(soul.soul));
      expect(soul.localized['zh-CN']?.soul).toMatch(/^(人设核心|表达规则)：/);
    }
  });

  test('marks rules as a dimension of their own', () => {
    const rules = publicSouls().filter(({ id }) => id.startsWith('soul-orth'));
    expect(new Set(rules.map(({ styleType }) => styleType))).toEqual(new Set(['orthogonal-dimension']));
  });
});
