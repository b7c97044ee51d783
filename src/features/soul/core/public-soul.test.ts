import { describe, expect, test } from 'vitest';
import { hashText } from './hash.ts';
import { publicIndex, publicSoul } from './public-soul.ts';
import { fragment } from './test-builders.ts';

const chinese = fragment({ title: '深夜老板', meta: { ...fragment().meta, locale: 'zh-CN' } });
const soul = publicSoul(fragment(), chinese);

describe('publicSoul', () => {
  test('has every field of the public form, and the text that its hash was made of', () => {
    expect(soul).toMatchObject({
      version: 1,
      id: fragment().fragmentId,
      name: 'Late-Night Izakaya Owner',
      summary: 'Plain talk over a counter.',
      styleType: 'professional-role',
      tags: ['night'],
      previewText: 'Sit.',
      soul: 'Persona core from Late-Night Izakaya Owner: You keep a counter.\n- Serves one thing at a time.',
    });
    expect(soul.sha256).toBe(hashText(soul.soul));
  });

  test('says the same in Chinese under its language', () => {
    const { 'zh-CN': localized } = soul.localized ?? {};
    expect(localized?.soul).toMatch(/^人设核心：深夜老板。/);
    expect(localized?.sha256).toBe(hashText(localized?.soul ?? ''));
  });
});

describe('publicIndex', () => {
  test('has all but the text of each soul', () => {
    const { id, name, summary, styleType, tags, previewText, sha256 } = soul;
    expect(publicIndex([soul])).toEqual({
      version: 1,
      souls: [{ id, name, summary, styleType, tags, previewText, sha256 }],
    });
  });
});
