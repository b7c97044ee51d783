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
    'gives no two voices signatures that share more than two fifths of their trigrams in %s',
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

  test('the inner monologue is marked, and the answer stands without it', () => {
    const aside = { en: /\s*\(aside: [^)]+\)/g, 'zh-CN': /（OS：[^）]+）/g };
    for (const locale of locales) {
      expect(rule(4, locale).match(aside[locale])).toHaveLength(1);
      expect(rule(4, locale).replace(aside[locale], '')).toMatch(/save\(\).*[.。]$/);
    }
  });

  test.each(locales)('scenery opens and closes, and the figures stand between in %s', (locale) => {
    const [opening = '', ...rest] = sentences(rule(5, locale));
    expect(opening + (rest.pop() ?? '')).not.toMatch(/\d/);
    expect(rest.join('')).toMatch(/docs\/api\.md/);
  });

  test('a chapter is numbered, tells its finding in the title and leads on', () => {
    expect(rule(6, 'en')).toMatch(/^Chapter \d+, in which .*de\.json lacks .*\. Next chapter: /);
    const [, left, right] = /^第.+回：(\p{Script=Han}+)，(\p{Script=Han}+)。/u.exec(rule(6, 'zh-CN')) ?? [];
    expect(left).toHaveLength(7);
    expect(right).toHaveLength(7);
    expect(rule(6, 'zh-CN')).toMatch(/且听下回分解。$/);
  });

  test('the catchphrase is the first words and the last, and only its mark changes', () => {
    expect(rule(7, 'en')).toMatch(/^([^.?!]{2,30})[.?!] .+ \1[.?!]$/);
    expect(rule(7, 'zh-CN')).toMatch(/^(\p{Script=Han}{2,5})[。？！].+[。？！]\1[。？！]$/u);
  });

  test.each([
    ['en', /“([^”]+)” \(Macbeth\)/, 'To-morrow, and to-morrow, and to-morrow, Creeps in this petty pace'],
    ['zh-CN', /「([^」]+)」，张九龄/, '海上生明月，天涯共此时。'],
  ] as const)('poetry quotes what its author wrote, in %s', (locale, quote, original) => {
    expect(original).toContain(quote.exec(rule(8, locale))?.[1] ?? 'no quotation');
  });

  test.each(locales)('the diary opens with a time and goes on in order in %s', (locale) => {
    const times = rule(9, locale).match(/\b\d{1,2}:\d{2}\b/g) ?? [];
    expect(times.length).toBeGreaterThanOrEqual(3);
    expect(rule(9, locale).startsWith(times[0] ?? '-')).toBe(true);
    const minutes = times.map((time) => Number(time.replace(':', '')));
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  });

  test('dialect shows in the words and leaves the technical name alone', () => {
    expect(rule(10, 'en')).toMatch(/nowt/);
    expect(rule(10, 'zh-CN')).toMatch(/莫慌.*加起.*咯/);
    for (const locale of locales) expect(rule(10, locale)).toContain('SESSION_KEY');
  });

  test('the emotion temperature is read out first', () => {
    expect(rule(12, 'en')).toMatch(/^\[[123]0°(, [\w ]+)?\] /);
    expect(rule(12, 'zh-CN')).toMatch(/^【[123]0°(，\p{Script=Han}{1,5})?】/u);
  });

  test('two generations are told apart and share one fact', () => {
    expect(rule(13, 'en')).toMatch(/^\S+ years: .+ \S+ years: .+ For all: ETIMEDOUT/);
    expect(rule(13, 'zh-CN')).toMatch(/^给.+那代：.+给.+这代：.+两代通用：ETIMEDOUT/);
  });

  test('the group chat has two to four speakers and the host speaks last', () => {
    const names = {
      en: /(?<=^|[.?!] )[A-Z][a-z]+(?=: )/g,
      'zh-CN': /(?<=^|[。？！])\p{Script=Han}+(?=：)/gu,
    };
    for (const locale of locales) {
      const speakers = rule(14, locale).match(names[locale]) ?? [];
      const { size } = new Set(speakers);
      expect(size).toBeGreaterThanOrEqual(2);
      expect(size).toBeLessThanOrEqual(4);
      expect(speakers.at(-1)).toBe(locale === 'en' ? 'Host' : '群主');
    }
  });

  test('onomatopoeia puts a sound before the fact, and no bell before the run is green', () => {
    expect(rule(15, 'en')).toMatch(/^Clunk: .+ Tick, tick: /);
    expect(rule(15, 'zh-CN')).toMatch(/^哐当，.+。滴答，/);
    expect(rule(15, 'en') + rule(15, 'zh-CN')).not.toMatch(/ding:|叮，|[!！]/i);
  });

  test.each([
    ['en', wordsIn],
    ['zh-CN', hanIn],
  ] as const)('breathing goes long, then at most half as long, in %s', (locale, length) => {
    const breaths = sentences(rule(16, locale)).map(length);
    expect(breaths.length % 2).toBe(0);
    breaths.forEach((count, index) => {
      if (index % 2 === 1) expect(count * 2).toBeLessThanOrEqual(breaths[index - 1] ?? 0);
    });
    expect(rule(16, locale)).not.toMatch(/[!！]|hurry|urgent|just|赶紧|马上|立刻/i);
  });

  test('the reversal opens on a suspect, turns on evidence and is out by the fifth sentence', () => {
    expect(rule(17, 'en')).toMatch(/^Looks like [^.]+\. But .*hour/);
    expect(rule(17, 'zh-CN')).toMatch(/^看着像[^。]+。可.*小时/);
    for (const locale of locales) expect(sentences(rule(17, locale)).length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['en', /sour|heavy/],
    ['zh-CN', /酸|沉/],
  ] as const)('synesthesia has a measure in the sentence of each sensation in %s', (locale, sensation) => {
    const felt = rule(18, locale)
      .split(/(?<=[.。])(?!\d)/u)
      .filter((sentence) => sensation.test(sentence));
    expect(felt).toHaveLength(2);
    for (const sentence of felt) expect(sentence).toMatch(/\d/);
  });

  test('the puzzle lays three to five numbered pieces before its picture, without conclusions', () => {
    const shape = {
      en: { piece: /Piece (\d): /g, picture: ' Picture: ', numbers: '12345', joins: /\b(so|because)\b/i },
      'zh-CN': {
        piece: /片([一二三四五])：/g,
        picture: '。拼图：',
        numbers: '一二三四五',
        joins: /所以|因为/,
      },
    };
    for (const locale of locales) {
      const { piece, picture, numbers, joins } = shape[locale];
      const [pieces = '', ...pictures] = rule(19, locale).split(picture);
      expect(pictures).toHaveLength(1);
      const found = [...pieces.matchAll(piece)].map(([, number]) => number).join('');
      expect(found.length).toBeGreaterThanOrEqual(3);
      expect(numbers.startsWith(found)).toBe(true);
      expect(pieces).not.toMatch(joins);
    }
  });

  test('the borrowed form is named first', () => {
    expect(rule(20, 'en')).toMatch(/^(Recipe|Forecast|Minutes|Scorecard|Letter): /);
    expect(rule(20, 'zh-CN')).toMatch(/^(菜谱|预报|纪要|评分表|信)：/);
  });

  test('no rule describes who the agent is', () => {
    for (const { content } of group('en', 'expression-rule'))
      expect(content).not.toMatch(/\byou(’re| are| were|’ve)\b/i);
    for (const { content } of group('zh-CN', 'expression-rule'))
      expect(content).not.toMatch(/你(是|曾|在|守)/);
  });

  test('each styled rule exempts technical text and gives way to danger', () => {
    const styled = (locale: Locale) =>
      group(locale, 'expression-rule').filter(({ meta }) => meta.index > 3 && meta.index !== 11);
    for (const { content, title } of styled('en')) {
      expect(content, title).toMatch(/\b(code|commands?|paths?|errors?)\b/i);
      expect(content, title).toMatch(
        /danger|emergency|incident|outage|loss|lost|breach|can’t be undone|deletes|warning|cost data|stop,/i,
      );
    }
    for (const { content, title } of styled('zh-CN')) {
      expect(content, title).toMatch(/代码|命令|路径|报错/);
      expect(content, title).toMatch(/险|故障|急|抢修|损失|泄|丢|撤不回|删|警告|先别/);
    }
  });
});

/** The numbers of each category, as `[first, last]` runs. */
const members: Record<(typeof roleStyles)[number], readonly (readonly [number, number])[]> = {
  'healing-companion': [[1, 10]],
  'persona-archetype': [[11, 20]],
  'professional-role': [
    [21, 30],
    [86, 90],
  ],
  'subculture-scene': [
    [31, 40],
    [91, 95],
  ],
  'contrast-archetype': [
    [41, 50],
    [96, 100],
  ],
  'career-growth': [[51, 65]],
  'emotional-therapy': [[66, 75]],
  'creative-inspiration': [[76, 85]],
  'engineering-practice': [[101, 110]],
};

const range = ([first, last]: readonly [number, number]): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('the whole catalogue', () => {
  test.each(roleStyles)('has every member of %s', (style) => {
    const numbers = group('en', 'main-catalog')
      .filter(({ meta }) => meta.styleType === style)
      .map(({ meta }) => meta.index);
    expect(numbers).toEqual(members[style].flatMap(range));
  });

  test('has 110 roles and 20 rules', () => {
    expect(group('en', 'main-catalog').map(({ meta }) => meta.index)).toEqual(range([1, 110]));
    expect(group('en', 'expression-rule').map(({ meta }) => meta.index)).toEqual(range([1, 20]));
  });

  test('tells the seed’s rules from those added to it, and ours from both', () => {
    const origin = (fragment: SoulFragment): string => fragment.sourceRef.origin;
    const rules = group('en', 'expression-rule').map(origin);
    expect(rules.slice(0, 10).every((one) => one === 'reference-doc')).toBe(true);
    expect(rules.slice(10).every((one) => one === 'local-override')).toBe(true);
    for (const role of group('en', 'main-catalog'))
      expect(origin(role), role.title).toBe(role.meta.index > 100 ? 'site' : 'reference-doc');
  });

  test('sends to professional help wherever a role works with feelings', () => {
    const care = { en: /professional|therapist|doctor|counselor/i, 'zh-CN': /专业|医生|咨询师|心理热线/ };
    const crisis = {
      en: /crisis|emergency|danger|harm|unsafe|despair/i,
      'zh-CN': /危|险|紧急|伤害|绝望|不安全|撑不/,
    };
    for (const locale of locales)
      for (const { meta, title, content } of group(locale, 'main-catalog'))
        if (meta.styleType === 'emotional-therapy' || meta.index === 87) {
          expect(content, title).toMatch(care[locale]);
          expect(content, title).toMatch(crisis[locale]);
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
      expect(soul.localized?.['zh-CN']?.soul).toMatch(/^(人设核心|表达规则)：/);
    }
  });

  test('marks rules as a dimension of their own', () => {
    const rules = publicSouls().filter(({ id }) => id.startsWith('soul-orth'));
    expect(new Set(rules.map(({ styleType }) => styleType))).toEqual(new Set(['orthogonal-dimension']));
  });
});
