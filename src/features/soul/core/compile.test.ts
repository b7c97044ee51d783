import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePreview } from './compile.ts';
import { fragment, ruleFragment } from './test-builders.ts';

const none = { mainFragment: null, ruleFragment: null, inspirationFragment: null };
const draft = (change: Partial<Parameters<typeof compilePreview>[0]> = {}) => ({
  name: '',
  mainSlotText: '',
  ruleSlotText: '',
  customPrompt: '',
  ...change,
});
const both = { ...none, mainFragment: fragment(), ruleFragment: ruleFragment() };
const texts = fc.record({
  name: fc.string(),
  mainSlotText: fc.string({ unit: 'grapheme' }),
  ruleSlotText: fc.string({ unit: 'grapheme' }),
  customPrompt: fc.string({ unit: 'grapheme' }),
});

describe('compilePreview', () => {
  test('joins role, rule and own words by a blank line, each under its heading', () => {
    const compiled = compilePreview(
      draft({
        mainSlotText: 'You pour.\n- Listens.',
        ruleSlotText: 'Be short.',
        customPrompt: 'Write English.',
      }),
      both,
    );
    expect(compiled.text).toBe(
      'Persona core from Late-Night Izakaya Owner: You pour.\n- Listens.\n\n' +
        'Expression rule from Telegram-Style Minimal Mode: Be short.\n\nWrite English.',
    );
    expect(compiled.sections.map(({ kind }) => kind)).toEqual(['main', 'rule', 'custom']);
    expect(compiled.missing).toEqual([]);
  });

  test('heads a section in the language its fragment was picked in', () => {
    const chinese = fragment({ title: '深夜老板', meta: { ...fragment().meta, locale: 'zh-CN' } });
    expect(
      compilePreview(draft({ mainSlotText: '你守着吧台。' }), { ...both, mainFragment: chinese }).text,
    ).toBe('人设核心：深夜老板。你守着吧台。');
  });

  test('puts an inspiration between the rule and the own words', () => {
    const { text } = compilePreview(draft({ ruleSlotText: 'Short.', customPrompt: 'Mine.' }), {
      ...both,
      inspirationFragment: fragment({ title: 'Mist', summary: 'Quiet.' }),
    });
    expect(text).toBe(
      'Expression rule from Telegram-Style Minimal Mode: Short.\n\nInspired by Mist: Quiet.\n\nMine.',
    );
  });

  test('names the slots without text, and is complete with own words alone', () => {
    const compiled = compilePreview(draft({ customPrompt: ' Mine. ' }), none);
    expect(compiled).toMatchObject({ text: 'Mine.', missing: ['main', 'rule'], isComplete: true });
    expect(compilePreview(draft({ customPrompt: ' \n ' }), both)).toMatchObject({
      text: '',
      isComplete: false,
    });
  });

  test('leaves the heading out where a slot holds words but no fragment', () => {
    expect(compilePreview(draft({ mainSlotText: 'You are brief.' }), none).text).toBe('You are brief.');
  });

  test('takes the title from the name, else from the nicknames', () => {
    expect(compilePreview(draft({ name: ' Mine ' }), both).title).toBe('Mine');
    expect(compilePreview(draft(), both).title).toBe('Night counter, by wire');
    expect(compilePreview(draft(), none).title).toBe('');
  });

  test('gives the same bytes and the same hash for the same input', () => {
    fc.assert(
      fc.property(texts, (input) => {
        const again = structuredClone({ input, both });
        expect(compilePreview(again.input, again.both)).toEqual(compilePreview(input, both));
      }),
    );
  });

  test('keeps sections in order, non-empty, trimmed and free of carriage returns', () => {
    const order = ['main', 'rule', 'inspiration', 'custom'];
    fc.assert(
      fc.property(texts, (input) => {
        const { sections, text, isComplete } = compilePreview(input, both);
        const places = sections.map(({ kind }) => order.indexOf(kind));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(sections.every(({ body }) => body !== '' && body === body.trim())).toBe(true);
        expect(text).not.toContain('\r');
        expect(isComplete).toBe(sections.length > 0);
      }),
    );
  });

  test('hashes the text as SHA-256 of its UTF-8 bytes', async () => {
    const { text, hash } = compilePreview(draft({ customPrompt: '构建又红了 🔥' }), none);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    expect(hash).toBe(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  });
});
