import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDocument, fillSlot, writeText } from './builder.ts';
import { checkText } from './checks/checks.ts';
import {
  chooseExtra,
  chosenExtra,
  draftLanguage,
  type ExtraOption,
  extraSections,
  extras,
} from './extras.ts';
import { composed, fragment } from './test-builders.ts';

const locales = fc.constantFrom('en', 'zh-CN');

const choices = fc.constantFrom(...extraSections).chain((section) =>
  fc.record({
    section: fc.constant(section),
    option: fc.constantFrom<ExtraOption>(...extras[section]),
    locale: locales,
  }),
);

const choose = (
  text: string,
  {
    section,
    option,
    locale,
  }: { section: (typeof extraSections)[number]; option: ExtraOption | null; locale: 'en' | 'zh-CN' },
) => chooseExtra(text, section, option as never, locale);

describe('chooseExtra', () => {
  test('adds a sentence behind the visitor’s own words', () => {
    expect(chooseExtra('Write English.', 'emoji', 'none', 'en')).toBe('Write English. Use no emoji.');
    expect(chooseExtra('只看改动。', 'emoji', 'none', 'zh-CN')).toBe('只看改动。不用表情符号。');
    expect(chooseExtra('- A line.', 'emoji', 'none', 'en')).toBe('- A line.\nUse no emoji.');
  });

  test('puts another option in the earlier one’s place, in whichever language that was', () => {
    const text = chooseExtra('Before.', 'voice', 'aloud', 'en');
    expect(chooseExtra(`${text} After.`, 'voice', 'first-person', 'zh-CN')).toBe(
      'Before. 提到自己时说「我」。 After.',
    );
  });

  test('any text: choosing twice is choosing once, and the last choice stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), choices, choices, (text, one, other) => {
        const once = choose(choose(text, one), other);
        expect(choose(once, other)).toBe(once);
        expect(chosenExtra(once, other.section)).toBe(other.option);
      }),
    );
  });

  test('any text: a choice taken back leaves the words as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), choices, (text, choice) => {
        const back = choose(choose(text, choice), { ...choice, option: null });
        expect(back).toBe(text.trimEnd());
      }),
    );
  });

  test('no two options collide, and none is a finding', () => {
    for (const locale of ['en', 'zh-CN'] as const)
      for (const emoji of extras.emoji)
        for (const voice of extras.voice)
          for (const code of extras.code) {
            const text = chooseExtra(
              chooseExtra(chooseExtra('', 'emoji', emoji, locale), 'code', code, locale),
              'voice',
              voice,
              locale,
            );
            expect(checkText(text)).toEqual([]);
          }
  });

  test('a sentence that was edited is the visitor’s and stays', () => {
    const edited = 'Use no emoji, ever.';
    expect(chosenExtra(edited, 'emoji')).toBeNull();
    expect(chooseExtra(edited, 'emoji', null, 'en')).toBe(edited);
  });
});

describe('draftLanguage', () => {
  test('follows the role, then the words, then the page', () => {
    const zh = fragment({ meta: { ...fragment().meta, locale: 'zh-CN' } });
    expect(draftLanguage(fillSlot(composed(), 'main', zh), 'en')).toBe('zh-CN');
    expect(draftLanguage(writeText(emptyDocument('a', ''), 'customPrompt', '只看改动。'), 'en')).toBe(
      'zh-CN',
    );
    expect(draftLanguage(emptyDocument('a', ''), 'en')).toBe('en');
  });
});
