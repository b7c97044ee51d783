import { describe, expect, test } from 'vitest';
import { emptyDocument, fillSlot, writeText } from '../builder.ts';
import { compilePreview } from '../compile.ts';
import type { SoulDocument } from '../schema.ts';
import { composed } from '../test-builders.ts';
import { checkSlots } from './slots.ts';
import { foreign } from './testing.ts';

const check = (document: SoulDocument) => {
  const { text, missing } = compilePreview(document.draft, document.fragments);
  return checkSlots({ parts: [], whole: text, missing });
};

describe('checkSlots', () => {
  test('passes a soul with both slots, and a foreign text, which has none', () => {
    expect(check(composed())).toEqual([]);
    expect(checkSlots(foreign('随便一段话。'))).toEqual([]);
  });

  test('says which slot is empty, without refusing the soul', () => {
    expect(check(fillSlot(composed(), 'rule', null))).toMatchObject([
      { severity: 'warning', part: 'rule', detail: { tag: 'empty-slot', missing: ['rule'] } },
    ]);
    expect(check(writeText(emptyDocument('a', ''), 'customPrompt', '只有我的话。'))).toMatchObject([
      { severity: 'warning', detail: { missing: ['main', 'rule'] } },
    ]);
  });

  test('refuses a soul without a word', () => {
    expect(check(writeText(emptyDocument('a', ''), 'customPrompt', ' \n\u3000'))).toMatchObject([
      { severity: 'error', detail: { tag: 'nothing' } },
    ]);
  });
});
