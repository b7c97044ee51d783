import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from '#lib/zod.ts';
import { emptyDocument, fillSlot, renameDraft, writeText } from './builder.ts';
import type { SoulDocument } from './schema.ts';
import { composed, fragment, ruleFragment } from './test-builders.ts';
import {
  isVersionDue,
  replaces,
  type SoulVersion,
  soulHistorySchema,
  versionOf,
  versionPause,
  versionsKept,
  withLessVersions,
  withVersion,
  withVersionName,
} from './versions.ts';

const own = (text: string): SoulDocument => writeText(composed(), 'customPrompt', text);
const instant = (minute: number): string => new Date(Date.UTC(2026, 8, 27, 10, minute)).toISOString();
const history = (texts: readonly string[]): readonly SoulVersion[] =>
  texts.reduce<readonly SoulVersion[]>(
    (versions, text, minute) => withVersion(versions, versionOf(own(text), instant(minute))),
    [],
  );
const textsOf = (versions: readonly SoulVersion[]) =>
  versions.map(({ document }) => document.draft.customPrompt);

/** Texts of which some come again, as when a visitor goes back and forth. */
const texts = fc.array(fc.integer({ min: 0, max: 80 }).map(String), { maxLength: 160 });

describe('withVersion', () => {
  test('puts the newest first', () => {
    expect(textsOf(history(['one', 'two', 'three']))).toEqual(['three', 'two', 'one']);
  });

  test('moves words that come again to the front, with the name that they have', () => {
    const named = history(['one', 'two']).flatMap((version, _, all) =>
      version.document.draft.customPrompt === 'one' ? withVersionName(all, version.id, ' Good ') : [],
    );
    const again = withVersion(named, versionOf(own('one'), instant(9)));
    expect(again.map(({ name, at }) => [name, at])).toEqual([
      ['Good', instant(9)],
      ['', instant(1)],
    ]);
  });

  test('leaves words that are held since a later instant where they are', () => {
    const versions = history(['one', 'two']);
    expect(withVersion(versions, versionOf(own('two'), instant(0)))).toBe(versions);
  });

  test('never holds the same words twice, nor more than it keeps', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const held = textsOf(history(written));
        expect(new Set(held).size).toBe(held.length);
        expect(held.length).toBeLessThanOrEqual(versionsKept);
      }),
    );
  });

  test('holds the last of all words written, as many as it keeps, in their order', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const latestFirst = [...new Set(written.toReversed())];
        expect(textsOf(history(written))).toEqual(latestFirst.slice(0, versionsKept));
      }),
    );
  });

  test('never loses a named version to unnamed ones', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (written, at) => {
        const versions = history(['kept', ...written.slice(0, 40)]);
        const kept = versions.find(({ document }) => document.draft.customPrompt === 'kept');
        const named = withVersionName(versions, kept?.id ?? '', `name ${at}`);
        const later = Array.from({ length: versionsKept + 5 }, (_, index) => `later ${index}`).reduce(
          (all, text, minute) => withVersion(all, versionOf(own(text), instant(1000 + minute))),
          named,
        );
        expect(textsOf(later)).toContain('kept');
        expect(later.filter(({ name }) => name === '')).toHaveLength(versionsKept);
      }),
    );
  });

  test('tells a change of name or voice from the same words', () => {
    const documents = [
      composed(),
      renameDraft(composed(), 'Named'),
      fillSlot(composed(), 'main', fragment({ fragmentId: 'soul-main-01-x' })),
      fillSlot(composed(), 'rule', null),
    ];
    expect(new Set(documents.map((document) => versionOf(document, '').id)).size).toBe(documents.length);
  });

  test('gives a stored history back as it was', () => {
    const stored = { id: 'a', versions: history(['one', 'two']) };
    expect(z.safeParse(soulHistorySchema, structuredClone(stored))).toEqual({ success: true, data: stored });
  });
});

describe('replaces', () => {
  const words = 'Quote the line before you comment on it.';
  test.each([
    [
      'another voice in a slot',
      composed(),
      fillSlot(composed(), 'main', fragment({ fragmentId: 'x', content: 'y' })),
      true,
    ],
    ['a slot that is emptied', composed(), fillSlot(composed(), 'rule', null), true],
    ['own words that are taken out', own(words), own(''), true],
    ['most words written over at once', own(words), own('P'), true],
    [
      'an empty slot that is filled',
      fillSlot(composed(), 'rule', null),
      fillSlot(composed(), 'rule', ruleFragment()),
      false,
    ],
    ['a letter more', own(words), own(`${words} I`), false],
    ['a word less', own(words), own('Quote the line before you comment.'), false],
    ['a few words written over', own('One two.'), own('Three.'), false],
    ['a name', composed(), renameDraft(composed(), 'Named'), false],
  ])('%s', (_, before, after, expected) => {
    expect(replaces(before, after)).toBe(expected);
  });
});

describe('isVersionDue', () => {
  const typed = {
    before: own('Quo'),
    after: own('Quot'),
    now: 1_000_000,
    stoodSince: 999_900,
    lastMade: 999_000,
  };

  test('not between two letters', () => {
    expect(isVersionDue(typed)).toBe(false);
  });
  test('once the words stood for a while', () => {
    expect(isVersionDue({ ...typed, stoodSince: typed.now - versionPause })).toBe(true);
  });
  test('once typing has gone on for a while', () => {
    expect(isVersionDue({ ...typed, lastMade: typed.now - versionPause })).toBe(true);
  });
  test('before a replacement', () => {
    expect(isVersionDue({ ...typed, after: fillSlot(typed.before, 'rule', null) })).toBe(true);
  });
  test('never of an empty draft', () => {
    expect(isVersionDue({ ...typed, before: emptyDocument('a', ''), after: composed(), stoodSince: 0 })).toBe(
      false,
    );
  });
});

describe('withLessVersions', () => {
  const histories = [
    { id: 'a', versions: [...history(['a1', 'a2', 'a3'])] },
    { id: 'b', versions: [versionOf(own('b1'), instant(50))] },
  ];

  test('takes the older half, whichever draft it belongs to', () => {
    const [changed, ...rest] = withLessVersions(histories);
    expect(rest).toEqual([]);
    expect([changed?.id, textsOf(changed?.versions ?? [])]).toEqual(['a', ['a3']]);
  });

  test('takes named ones only when there is nothing else', () => {
    const named = histories.map(({ id, versions }) => ({
      id,
      versions: versions.map((version) => ({ ...version, name: id === 'a' ? 'Named' : '' })),
    }));
    expect(withLessVersions(named)).toEqual([{ id: 'b', versions: [] }]);
  });

  test('has nothing to take from nothing', () => {
    expect(withLessVersions([{ id: 'a', versions: [] }])).toEqual([]);
  });
});
