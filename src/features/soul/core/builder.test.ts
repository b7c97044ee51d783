import { describe, expect, test } from 'vitest';
import {
  emptyDocument,
  fillSlot,
  isHandEdited,
  isPristine,
  restoreSlots,
  stamped,
  writeText,
} from './builder.ts';
import { composed, fragment } from './test-builders.ts';

describe('fillSlot', () => {
  test('puts a fragment with its words into a slot', () => {
    const filled = fillSlot(emptyDocument('a', ''), 'main', fragment());
    expect(filled.draft).toMatchObject({
      selectedMainFragmentId: fragment().fragmentId,
      mainSlotText: fragment().content,
    });
  });

  test('empties a slot, words included', () => {
    const emptied = fillSlot(composed(), 'rule', null);
    expect(emptied.draft).toMatchObject({ selectedRuleFragmentId: null, ruleSlotText: '' });
    expect(emptied.draft.mainSlotText).not.toBe('');
  });
});

describe('isHandEdited', () => {
  test('is true once the words differ from the fragment', () => {
    expect(isHandEdited(composed(), 'main')).toBe(false);
    expect(isHandEdited(writeText(composed(), 'mainSlotText', 'Mine.'), 'main')).toBe(true);
    expect(isHandEdited(writeText(emptyDocument('a', ''), 'ruleSlotText', 'Mine.'), 'rule')).toBe(true);
  });
});

describe('restoreSlots', () => {
  test('brings the fragment’s words back and leaves the rest', () => {
    const edited = writeText(writeText(composed(), 'mainSlotText', 'Mine.'), 'customPrompt', 'Own.');
    const { draft } = restoreSlots(edited);
    expect(draft).toMatchObject({ mainSlotText: fragment().content, customPrompt: 'Own.' });
  });

  test('leaves words in a slot without a fragment', () => {
    const own = writeText(emptyDocument('a', ''), 'mainSlotText', 'Mine.');
    expect(restoreSlots(own)).toBe(own);
  });
});

describe('stamped', () => {
  test('adds the compiled text and the instant', () => {
    const { draft } = stamped(composed(), '2026-09-27T11:00:00.000Z');
    expect(draft.updatedAt).toBe('2026-09-27T11:00:00.000Z');
    expect(draft.previewText).toContain('Persona core from Late-Night Izakaya Owner: You keep a counter.');
  });
});

describe('isPristine', () => {
  test('is true until something is picked or written', () => {
    expect(isPristine(emptyDocument('a', ''))).toBe(true);
    expect(isPristine(writeText(emptyDocument('a', ''), 'customPrompt', 'x'))).toBe(false);
  });
});
