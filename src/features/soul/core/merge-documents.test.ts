import { describe, expect, test } from 'vitest';
import { fillSlot, renameDraft, writeText } from './builder.ts';
import { mergeDocuments, sameSoul } from './merge-documents.ts';
import { composed, fragment } from './test-builders.ts';

const base = composed();

describe('mergeDocuments', () => {
  test('joins changes of different parts', () => {
    const mine = writeText(base, 'customPrompt', 'Mine.');
    const theirs = fillSlot(renameDraft(base, 'Theirs'), 'main', null);
    const merged = mergeDocuments(base, mine, theirs);
    expect(merged?.draft).toMatchObject({ customPrompt: 'Mine.', name: 'Theirs', mainSlotText: '' });
    expect(merged?.fragments.mainFragment).toBeNull();
  });

  test('refuses when both changed one part to different things', () => {
    const theirs = writeText(base, 'customPrompt', 'Theirs.');
    expect(mergeDocuments(base, writeText(base, 'customPrompt', 'Mine.'), theirs)).toBeNull();
    expect(mergeDocuments(base, theirs, theirs)).toBe(theirs);
  });

  test('counts a slot with its words as one part', () => {
    const mine = writeText(base, 'mainSlotText', 'Edited.');
    const theirs = fillSlot(base, 'main', fragment({ fragmentId: 'other', content: 'Other.' }));
    expect(mergeDocuments(base, mine, theirs)).toBeNull();
  });

  test('refuses every difference without a base', () => {
    expect(mergeDocuments(null, base, renameDraft(base, 'New'))).toBeNull();
    expect(mergeDocuments(null, base, composed())).toBe(base);
  });
});

describe('sameSoul', () => {
  test('looks at the words, not at the instant', () => {
    const later = { ...base, draft: { ...base.draft, updatedAt: '2027-01-01T00:00:00.000Z' } };
    expect(sameSoul(base, later)).toBe(true);
    expect(sameSoul(base, renameDraft(base, 'x'))).toBe(false);
  });
});
