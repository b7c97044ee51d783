import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDocument, fillSlot, writeText } from './builder.ts';
import { compareSouls, soulParts } from './compare-souls.ts';
import { compilePreview } from './compile.ts';
import type { SoulDocument } from './schema.ts';
import { takePart } from './take-part.ts';
import { composed, fragment, ruleFragment } from './test-builders.ts';

const otherRule = ruleFragment({ fragmentId: 'soul-orth-03-guided-q-and-a-mode', content: 'Ask first.' });
const kinds = (left: SoulDocument, right: SoulDocument) => {
  const { main, rule, custom } = compareSouls(left, right);
  return [main.kind, rule.kind, custom.kind];
};

const words = fc
  .array(fc.constantFrom('quote', 'the', 'line', 'first', ' ', '。', '先'), { maxLength: 8 })
  .map((parts) => parts.join(' '));
const soul = fc
  .record({
    main: fc.constantFrom(null, fragment(), fragment({ fragmentId: 'soul-main-01-x', content: 'You wait.' })),
    rule: fc.constantFrom(null, ruleFragment(), otherRule),
    edit: fc.option(words, { nil: null }),
    custom: words,
  })
  .map(({ main, rule, edit, custom }) => {
    const filled = fillSlot(fillSlot(emptyDocument('x', ''), 'main', main), 'rule', rule);
    const edited = edit === null ? filled : writeText(filled, 'mainSlotText', edit);
    return writeText(edited, 'customPrompt', custom);
  });

describe('compareSouls', () => {
  test('names another rule, and counts the words of a role that was edited on both sides', () => {
    const left = writeText(composed(), 'mainSlotText', 'You keep a quiet counter.');
    const right = fillSlot(
      writeText(composed(), 'mainSlotText', 'You keep a long, loud counter.'),
      'rule',
      otherRule,
    );
    const { main, rule, custom } = compareSouls(left, right);
    expect(main).toMatchObject({ kind: 'words', leftWords: 1, rightWords: 2 });
    expect(rule).toEqual({ kind: 'another' });
    expect(custom).toEqual({ kind: 'same' });
  });

  test('says which side has a part at all', () => {
    const own = writeText(emptyDocument('b', ''), 'customPrompt', 'Mine.');
    expect(kinds(composed(), own)).toEqual(['only-left', 'only-left', 'only-right']);
  });

  test('takes one voice in two languages for two voices', () => {
    const role = fragment();
    const chinese = fragment({ content: '你守着吧台。', meta: { ...role.meta, locale: 'zh-CN' } });
    expect(kinds(composed(), fillSlot(composed(), 'main', chinese))).toEqual(['another', 'same', 'same']);
  });

  test('finds no difference in blanks around a part, which are not compiled', () => {
    const [left, right] = [composed(), writeText(composed(), 'customPrompt', ' \r\n ')];
    expect(kinds(left, right)).toEqual(['same', 'same', 'same']);
  });

  test('finds every part the same exactly where the compiled texts are', () => {
    fc.assert(
      fc.property(soul, soul, (left, right) => {
        const text = ({ draft, fragments }: SoulDocument) => compilePreview(draft, fragments).text;
        expect(kinds(left, right).every((kind) => kind === 'same')).toBe(text(left) === text(right));
      }),
    );
  });
});

describe('takePart', () => {
  test('leaves nothing that differs once each part is taken', () => {
    fc.assert(
      fc.property(soul, soul, (into, from) => {
        const taken = soulParts.reduce((document, part) => takePart(document, from, part), into);
        expect(kinds(taken, from)).toEqual(['same', 'same', 'same']);
      }),
    );
  });

  test('touches no other part', () => {
    fc.assert(
      fc.property(soul, soul, fc.constantFrom(...soulParts), (into, from, part) => {
        const before = compareSouls(into, from);
        const after = compareSouls(takePart(into, from, part), from);
        for (const other of soulParts)
          expect(after[other]).toEqual(other === part ? { kind: 'same' } : before[other]);
      }),
    );
  });
});
