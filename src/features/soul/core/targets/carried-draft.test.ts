import { describe, expect, test } from 'vitest';
import { emptyDocument, stamped } from '../builder.ts';
import { compilePreview } from '../compile.ts';
import { shareFragment } from '../share-link.ts';
import { composed } from '../test-builders.ts';
import { carryDraft, importFound, readCarriedDraft } from './carried-draft.ts';

const document = stamped(composed(), '2026-11-29T10:00:00.000Z');
/** Written once and never again, so that a change of the format can't go unseen. */
const firstVersion =
  '1.3e390a4bec3ba157.c19a4bdd.g-auROzZCyRMUv4yMtLNAXk4D-Rh3UyIh3XzQR4mLusZGOmWwPwDjmvdXIh_dHOB_iEhY2IJ3Zg8vMGLmZUxAw9kBFLoEZfXDQ11jSxDDKmR1_GHL4FiAFdSRMnTATlAzQpArdkK-WWpRUjBh1JwkBW8yIUF2AcYhQ0kmyOVN8-mL326p__pxtaXrZOebux-tn3j0yVzXjQ0Ppu7H8XZTycsf9q_4cmOrhfrtzxdN-_F-rmPG5rQrIRopmoRZWSEVEYBS0rUAqqgKD8Nkl2B6bcoH6gIpXSCRAU0-JCLquBMYNIiobgimGlwFWaItIGnECEneRCTc4ZhasCXGAjXVkmVCuWZReDwhqUEt8TMnGJIWsBT6wAA';

const { text } = compilePreview(document.draft, document.fragments);

describe('carryDraft', () => {
  test('is of characters that stand in a comment, a JSON string and an address', () => {
    expect(carryDraft(document, text)).toMatch(/^1\.[0-9a-f]{16}\.[0-9a-f]{8}\.[\w-]+$/);
  });

  test('is shorter than a link, as it doesn’t repeat what its file shows', () => {
    expect(carryDraft(document, text).length).toBeLessThan(shareFragment(document)?.length ?? 0);
  });
});

describe('readCarriedDraft', () => {
  test('gives the draft back, also beside text that changed its line endings alone', () => {
    const carried = carryDraft(document, text);
    expect(readCarriedDraft(carried, text)).toEqual({ ok: true, value: document });
    expect(readCarriedDraft(carried, `\n\n${text.replaceAll('\n', ' \r\n')}\n`)).toEqual({
      ok: true,
      value: document,
    });
  });

  test('opens a draft that was written with the first version', () => {
    expect(readCarriedDraft(firstVersion, text)).toEqual({ ok: true, value: document });
  });

  test('tells an edited text from a damaged draft', () => {
    const carried = carryDraft(document, text);
    expect(readCarriedDraft(carried, `${text}!`)).toEqual({ ok: false, error: 'edited' });
    expect(readCarriedDraft(carried.replace(/^1/, '2'), text)).toEqual({ ok: false, error: 'unreadable' });
    expect(readCarriedDraft(carried.slice(0, -9), text)).toEqual({ ok: false, error: 'unreadable' });
    expect(readCarriedDraft('', text)).toEqual({ ok: false, error: 'unreadable' });
  });

  test('refuses a draft that says what the text beside it doesn’t', () => {
    const refused = { ok: false, error: 'unreadable' };
    const empty = emptyDocument('a', '');
    expect(readCarriedDraft(carryDraft(document, 'Speak plainly.'), 'Speak plainly.')).toEqual(refused);
    expect(readCarriedDraft(carryDraft(empty, 'Speak plainly.'), 'Speak plainly.')).toEqual(refused);
  });
});

describe('importFound', () => {
  test('names a text after its file where its format shows no title', () => {
    const found = { title: null, visible: 'Speak plainly.', carried: null };
    expect(importFound({ ...found, fileName: 'night.mdc' })).toMatchObject({ value: { title: 'night' } });
    expect(importFound(found)).toMatchObject({ value: { title: '' } });
  });

  test('finds no soul in blank text', () => {
    expect(importFound({ title: 'X', visible: ' \n', carried: null })).toEqual({
      ok: false,
      error: { tag: 'no-soul' },
    });
  });
});
