import { describe, expect, test } from 'vitest';
import { emptyDocument, writeText } from '../../core/builder.ts';
import { composed, ruleFragment } from '../../core/test-builders.ts';
import { versionOf } from '../../core/versions.ts';
import { type Offer, offersFor } from './offers.ts';

const present = writeText(composed('a'), 'customPrompt', 'Mine.');
const nothing = { present, given: null, drafts: [], versions: [], community: [], rules: [] };
const words = {
  groups: {
    given: 'link',
    drafts: 'drafts',
    versions: 'versions',
    community: 'community',
    rules: 'rules',
    catalog: 'catalogue',
  },
  untitled: 'Untitled',
  at: (iso: string) => iso.slice(0, 10),
};
const groups = (offers: readonly Offer[]) => offers.map(({ group }) => group);

describe('offersFor', () => {
  test('offers the draft as the catalogue has it, with nothing else at hand', () => {
    const [offer, ...rest] = offersFor(nothing, words);
    expect(rest).toEqual([]);
    expect(offer?.document.draft.customPrompt).toBe('');
    expect(offer?.document.draft.mainSlotText).toBe(composed().draft.mainSlotText);
  });

  test('leaves the draft itself out, and what holds the same words', () => {
    const offers = offersFor(
      {
        ...nothing,
        present: composed('a'),
        drafts: [composed('a'), composed('b'), writeText(composed('c'), 'customPrompt', 'Other.')],
        versions: [versionOf(composed('a'), '2026-09-27T10:00:00.000Z')],
        rules: [ruleFragment()],
      },
      words,
    );
    expect(offers.map(({ key }) => key)).toEqual(['drafts:c']);
  });

  test('offers a soul that was brought, whatever it holds', () => {
    expect(groups(offersFor({ ...nothing, given: present }, words))).toContain('given');
  });

  test('offers what was made last first, and each other rule', () => {
    const offers = offersFor(
      {
        present,
        given: composed('given'),
        drafts: [emptyDocument('b', '2026-09-26T10:00:00.000Z')],
        versions: [{ ...versionOf(composed('a'), '2026-09-25T10:00:00.000Z'), name: 'Good' }],
        community: [composed('shared')],
        rules: [ruleFragment(), ruleFragment({ fragmentId: 'soul-orth-03', content: 'Ask.' })],
      },
      words,
    );
    expect(groups(offers)).toEqual(['given', 'drafts', 'versions', 'community', 'rules', 'catalog']);
    expect(offers.map(({ title }) => title)[1]).toBe('Untitled');
    expect(offers.map(({ note }) => note)).toEqual([
      'link',
      '2026-09-26',
      '2026-09-25, Good',
      'community',
      '',
      'catalogue',
    ]);
  });
});
