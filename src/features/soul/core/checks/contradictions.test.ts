import { describe, expect, test } from 'vitest';
import { checkContradictions } from './contradictions.ts';
import type { Checked, Part } from './finding.ts';
import { tagsIn } from './testing.ts';

const soul = (texts: Partial<Record<Part, string>>): Checked => ({
  parts: (['main', 'rule', 'custom'] as const).map((part) => ({ part, text: texts[part] ?? '' })),
  whole: Object.values(texts).join('\n\n'),
  missing: [],
});

const telegram = {
  en: 'Ten words a sentence at most. Verb first.\n- File and line before opinion.',
  zh: '每句不超过十字。动词起头。\n- 先写文件与行号，再写看法。',
};

describe('checkContradictions', () => {
  test.each([
    ['short-and-quotes', telegram.en, 'Quote the line before you comment on it.'],
    ['short-and-quotes', telegram.zh, '评论之前，先引用那一行。'],
    ['short-and-detailed', telegram.en, 'Always give three examples.'],
    ['short-and-detailed', telegram.en, 'Explain every step in detail.'],
    ['short-and-detailed', telegram.zh, '请详细说明。'],
    ['short-and-detailed', '每句四至十二字。', '总是给出三个例子。'],
    ['short-and-detailed', 'One to five words a sentence, then a full stop.', 'Write long explanations.'],
    ['questions-and-none', 'Lead with one question that the other can answer.', 'Never ask.'],
    ['questions-and-none', 'One question a turn.', 'Don’t ask clarifying questions.'],
    ['questions-and-none', '开口先问一个一句话能答的问题。', '不要反问我。'],
    ['emoji-and-none', 'End each answer with an emoji.', 'No emoji.'],
    ['emoji-and-none', '每段结尾加一个 emoji。', '不用表情符号。'],
    [
      'two-languages',
      'Write every sentence of the answer in Classical Chinese.',
      'Write English, even when the diff is not.',
    ],
    ['two-languages', '以文言作答，每句四至十二字。', '用英文回答。'],
  ])('finds %s in “%s” and “%s”', (tag, rule, custom) => {
    expect(checkContradictions(soul({ rule, custom }))).toMatchObject([
      { severity: 'warning', part: 'custom', detail: { tag } },
    ]);
  });

  test.each([
    [telegram.en, 'Explain in detail only when asked.'],
    [telegram.en, 'Never write long explanations.'],
    [telegram.en, 'Name the file.'],
    [telegram.zh, '被问到再详细说明。'],
    [telegram.zh, '不要长篇大论，不要详细说明。'],
    ['One to five words a sentence.\n- Keeps code, commands and quotes whole.', 'Quote the line first.'],
    ['每句四至十二字。\n- 代码、路径、数字、报错，一仍其旧。', '先引用那一行。'],
    ['Lead with one question.', 'Never ask twice.'],
    ['Lead with one question.', 'No question is too small.'],
    ['Use emoji freely, never in code.', 'End with an emoji.'],
    ['不用表情符号。', '颜色也省着用。'],
    ['Write English.', 'Write code comments in Chinese.'],
    ['用中文回答。', '变量用英文命名。'],
    ['Answer in Chinese.', 'Answer in English if the question is in English.'],
    ['Answer in Chinese.', '以文言作答。'],
    ['One quotation an answer, each under fifteen words.', 'Quote the line first.'],
  ])('finds nothing in “%s” and “%s”', (rule, custom) => {
    expect(checkContradictions(soul({ rule, custom }))).toEqual([]);
  });

  test('points at the sentence and says what it collides with', () => {
    const custom = 'You review pull requests. Quote the line before you comment on it. Write English.';
    const [finding] = checkContradictions(soul({ rule: telegram.en, custom }));
    expect(custom.slice(finding?.span.from, finding?.span.to)).toBe(
      'Quote the line before you comment on it.',
    );
    expect(finding?.detail).toMatchObject({
      limit: { count: 10, unit: 'word' },
      against: { part: 'rule', said: 'Ten words a sentence at most.' },
    });
  });

  test('offers a sentence that settles it, in the language of the draft', () => {
    expect(checkContradictions(soul({ rule: telegram.en, custom: 'Quote the line first.' }))[0]?.fix).toEqual(
      {
        id: 'exempt-code',
        part: 'custom',
        text: 'Quote the line first. Quoted code does not count toward the limit.',
      },
    );
    expect(checkContradictions(soul({ rule: telegram.zh, custom: '先引用那一行。' }))[0]?.fix?.text).toBe(
      '先引用那一行。引用的代码不计字数。',
    );
  });

  test('settles in the visitor’s own words what the role and the rule bring', () => {
    const main = 'You read a change.\n- Quotes the line, then comments.';
    const [finding] = checkContradictions(soul({ main, rule: telegram.en }));
    expect(finding).toMatchObject({ part: 'main', fix: { part: 'custom' } });
  });

  test('takes out the sentence that yields: own words first, then the role', () => {
    const main = 'You beam.\n- Uses an emoji in each line.\n- Hums.';
    expect(checkContradictions(soul({ main, rule: 'No emoji.' }))[0]).toMatchObject({
      part: 'main',
      fix: { id: 'drop-line', part: 'main', text: 'You beam.\n- Hums.' },
    });
    const own = 'Be kind. Use emoji often. Be brief.';
    expect(checkContradictions(soul({ rule: 'No emoji.', custom: own }))[0]?.fix?.text).toBe(
      'Be kind. Be brief.',
    );
  });

  test('reads a text without parts', () => {
    expect(tagsIn(checkContradictions, '每句不超过十字。\n\n请详细说明。')).toEqual(['short-and-detailed']);
  });
});
