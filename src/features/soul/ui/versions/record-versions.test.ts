import { describe, expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { emptyDocument, fillSlot, withId, writeText } from '../../core/builder.ts';
import { startHistory } from '../../core/history.ts';
import type { SoulDocument } from '../../core/schema.ts';
import { composed, fragment } from '../../core/test-builders.ts';
import { versionPause } from '../../core/versions.ts';
import type { SoulState } from '../store.ts';
import { recordVersions } from './record-versions.ts';

/** A page with a draft in view and a clock that the test moves. */
const page = (first: SoulDocument, drafts: readonly SoulDocument[] = [first], unreadable = 0) => {
  const listeners = new Set<() => void>();
  const kept: { readonly text: string; readonly at: string }[] = [];
  let living: readonly string[] | null = null;
  let time = Date.parse('2026-09-27T12:00:00.000Z');
  let state: Pick<SoulState, 'history' | 'drafts' | 'notice' | 'unreadable'> = {
    history: startHistory(first),
    drafts,
    notice: null,
    unreadable,
  };
  const show = (present: SoulDocument, notice: SoulState['notice'] = null) => {
    time += 1;
    state = { ...state, history: startHistory(present), notice };
    for (const listener of listeners) listener();
  };
  const record = (shown?: SoulDocument) =>
    recordVersions(
      {
        read: () => state,
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      {
        now: () => time,
        versions: {
          keep: async ({ draft }, at) => {
            kept.push({ text: draft.customPrompt, at });
            return ok(undefined);
          },
          keepOnly: async (ids) => {
            living = [...ids];
          },
        },
      },
      shown,
    );
  return {
    kept,
    texts: () => kept.map(({ text }) => text),
    living: () => living,
    show,
    type: (text: string) => show(writeText(state.history.present, 'customPrompt', text)),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    record,
  };
};

const fresh = (id = 'new') => ({ ...composed(id), draft: { ...composed(id).draft, updatedAt: '' } });

describe('recordVersions', () => {
  test('keeps a stored draft as it was before the first letter, since when it was so', () => {
    const { record, type, kept } = page(composed('a'));
    record();
    type('M');
    type('Mi');
    expect(kept).toEqual([{ text: '', at: composed().draft.updatedAt }]);
  });

  test('keeps what stood before a change that was made while it was fetched', () => {
    const { record, type, texts } = page(composed('a'));
    type('Mine.');
    record(composed('a'));
    expect(texts()).toEqual(['']);
  });

  test('keeps nothing while letters follow each other, and the words that stood once they have', () => {
    const { record, type, pass, texts } = page(fresh());
    record();
    type('One.');
    type('One. Two.');
    expect(texts()).toEqual([]);
    pass(versionPause);
    type('One. Two. Three.');
    type('One. Two. Three. Four.');
    expect(texts()).toEqual(['One. Two.']);
  });

  test('keeps a version every so often while typing goes on', () => {
    const { record, type, pass, texts } = page(fresh());
    record();
    for (let letter = 1; letter <= 70; letter += 1) {
      pass(1000);
      type('x'.repeat(letter));
    }
    expect(texts().map((text) => text.length)).toEqual([29, 59]);
  });

  test('keeps what a pick replaces, at once', () => {
    const { record, type, show, texts } = page(fresh());
    record();
    type('Mine.');
    show(fillSlot(writeText(fresh(), 'customPrompt', 'Mine.'), 'main', fragment({ fragmentId: 'other' })));
    expect(texts()).toEqual(['Mine.']);
  });

  test('keeps nothing of an empty draft', () => {
    const { record, type, pass, texts } = page(emptyDocument('new', ''));
    record();
    pass(versionPause);
    type('M');
    expect(texts()).toEqual([]);
  });

  test('leaves to the other tab what the other tab changed', () => {
    const { record, show, texts } = page(composed('a'));
    record();
    show(writeText(composed('a'), 'customPrompt', 'From two.'), { kind: 'merged' });
    expect(texts()).toEqual([]);
  });

  test('takes neither another draft nor the same words for a change', () => {
    const { record, show, texts } = page(composed('a'));
    record();
    show(withId(writeText(composed(), 'customPrompt', 'Other.'), 'b'));
    show(writeText(composed('a'), 'customPrompt', ''));
    show(structuredClone(composed('a')));
    expect(texts()).toEqual([]);
  });

  test('names the drafts that are or that undo brings back, so that the versions of others can go', () => {
    const deleted = composed('deleted');
    const { record, show, living } = page(composed('a'), [composed('a'), composed('b')]);
    show(composed('a'), { kind: 'deleted', document: deleted });
    record();
    expect(living()?.toSorted()).toEqual(['a', 'b', 'deleted']);
  });

  test.each([
    ['no draft is listed yet', [], 0],
    ['a stored draft is not readable', [composed('a')], 1],
  ])('lets no version go while %s', (_, drafts, unreadable) => {
    const { record, living } = page(composed('a'), drafts, unreadable);
    record();
    expect(living()).toBeNull();
  });

  test('keeps nothing once it is stopped', () => {
    const { record, type, texts } = page(composed('a'));
    record()();
    type('Mine.');
    expect(texts()).toEqual([]);
  });
});
