import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { anySoul } from '../../../../tests/fixtures/soul/any-soul.ts';
import { toBase64Url } from './base64url.ts';
import { emptyDocument, fillSlot, stamped, withId, writeText } from './builder.ts';
import { compilePreview } from './compile.ts';
import type { SoulDocument } from './schema.ts';
import { inflatedLimit, readShareFragment, shareFragment } from './share-link.ts';
import { composed, fragment } from './test-builders.ts';

const identity = { id: 'theirs', now: '2026-11-29T10:00:00.000Z' };
const linkTo = (document: SoulDocument): string => shareFragment(document) ?? '';

/** A link of anything, for what no builder would send. */
const linkOf = (value: unknown, version = 1): string =>
  `s=${version}.${toBase64Url(deflateSync(new TextEncoder().encode(JSON.stringify(value))))}`;

const sent = (document: SoulDocument = composed()): Record<string, unknown> => {
  const { draft, fragments } = document;
  const { name, inspirationSoulId, customPrompt } = draft;
  const { hash } = compilePreview(draft, fragments);
  return { hash, draft: { name, inspirationSoulId, customPrompt }, fragments };
};

describe('readShareFragment', () => {
  test('reads back every draft under an identity of its own, to the same bytes', () => {
    fc.assert(
      fc.property(anySoul, (document) => {
        const link = shareFragment(document);
        const read = link === null ? null : readShareFragment(link, identity);
        const size = new TextEncoder().encode(JSON.stringify(document)).length;
        if (read === null) expect(size).toBeGreaterThan(inflatedLimit);
        else expect(read).toEqual({ ok: true, value: stamped(withId(document, identity.id), identity.now) });
      }),
      { numRuns: 60 },
    );
  });

  test('keeps an emptied slot empty beside its fragment', () => {
    const emptied = writeText(composed(), 'mainSlotText', '');
    const read = readShareFragment(linkTo(emptied), identity);
    expect(read.ok && read.value.draft.mainSlotText).toBe('');
  });

  test('needs no catalogue: the fragments travel as they were picked', () => {
    const old = fillSlot(composed(), 'main', fragment({ content: 'You kept another counter.' }));
    const read = readShareFragment(linkTo(old), identity);
    expect(read.ok && read.value.fragments.mainFragment?.content).toBe('You kept another counter.');
  });

  test('says nothing of the sender’s browser', () => {
    const mine = stamped(composed('7d6c1f6e-private'), '2026-01-02T03:04:05.678Z');
    expect(shareFragment(mine)).toBe(shareFragment(stamped(composed('other'), '2025-01-01T00:00:00.000Z')));
  });

  test('opens a link that was made with the first version', () => {
    const read = readShareFragment(linkOf(sent()), identity);
    expect(read).toEqual({ ok: true, value: stamped(withId(composed(), identity.id), identity.now) });
  });

  const whole = sent();
  const draft = { name: '', inspirationSoulId: null, customPrompt: 'x' };
  const fragments = { mainFragment: null, ruleFragment: null, inspirationFragment: null };
  test.each([
    ['', { tag: 'unreadable' }],
    ['s=', { tag: 'unreadable' }],
    ['s=1', { tag: 'unreadable' }],
    ['s=1.', { tag: 'unreadable' }],
    ['s=x.abc', { tag: 'unreadable' }],
    ['s=1.a%20b', { tag: 'unreadable' }],
    ['s=1.AAAA', { tag: 'unreadable' }],
    [`s=1.${toBase64Url(deflateSync(Uint8Array.of(0xff, 0xfe)))}`, { tag: 'unreadable' }],
    [`s=1.${toBase64Url(deflateSync(new TextEncoder().encode('{')))}`, { tag: 'unreadable' }],
    [linkOf(whole, 2), { tag: 'version' }],
    ['s=10.', { tag: 'version' }],
    [linkOf('x'.repeat(inflatedLimit)), { tag: 'too-large' }],
    [linkOf(null), { tag: 'not-a-soul', at: '' }],
    [linkOf([]), { tag: 'not-a-soul', at: '' }],
    [linkOf({ ...whole, hash: undefined }), { tag: 'not-a-soul', at: 'hash' }],
    [linkOf({ ...whole, hash: 'f733' }), { tag: 'not-a-soul', at: 'hash' }],
    [linkOf({ ...whole, more: 1 }), { tag: 'not-a-soul', at: '' }],
    [linkOf({ ...whole, draft: { ...draft, name: 1 } }), { tag: 'not-a-soul', at: 'draft.name' }],
    [linkOf({ ...whole, draft: { ...draft, draftId: 'mine' } }), { tag: 'not-a-soul', at: 'draft' }],
    [
      linkOf({ ...whole, fragments: { mainFragment: null } }),
      { tag: 'not-a-soul', at: 'fragments.ruleFragment' },
    ],
    [
      linkOf({ ...whole, fragments: { ...fragments, mainFragment: { ...fragment(), html: '<b>' } } }),
      { tag: 'not-a-soul', at: 'fragments.mainFragment' },
    ],
    [linkOf({ hash: '0'.repeat(64), draft, fragments }), { tag: 'altered' }],
    [linkOf(sent(emptyDocument('a', ''))), { tag: 'empty' }],
  ])('refuses %s', (link, reason) => {
    expect(readShareFragment(link, identity)).toEqual({ ok: false, error: reason });
  });

  test('takes nothing that reaches for a prototype', () => {
    const reaching = JSON.stringify(whole).replace('"draft":{', '"draft":{"__proto__":{"name":"x"},');
    const link = `s=1.${toBase64Url(deflateSync(new TextEncoder().encode(reaching)))}`;
    expect(readShareFragment(link, identity).ok).toBe(false);
  });

  test('shows no other text than the sender’s, wherever a link is damaged', () => {
    const link = linkTo(composed());
    const { text: before } = compilePreview(composed().draft, composed().fragments);
    fc.assert(
      fc.property(fc.nat(link.length - 5), fc.constantFrom('A', 'q', '7', '-', '', 'zz'), (at, put) => {
        const read = readShareFragment(`${link.slice(0, 4 + at)}${put}${link.slice(5 + at)}`, identity);
        if (read.ok) expect(read.value.draft.previewText).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
});
