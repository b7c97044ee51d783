import { describe, expect, test } from 'vitest';
import { renameDraft } from '../builder.ts';
import { composed, fragment } from '../test-builders.ts';
import { localeOf, titleOf } from './taken-soul.ts';
import { now, ownWords, taken } from './test-souls.ts';

describe('takenSoul', () => {
  test('takes title, slug, summary, text and sections along', () => {
    const soul = taken();
    expect(soul).toMatchObject({
      title: 'Night counter, by wire',
      slug: 'night-counter-by-wire',
      summary: 'Plain talk over a counter. Plain talk over a counter.',
      now,
    });
    expect(soul.text).toBe(soul.sections.map(({ heading, body }) => heading + body).join('\n\n'));
  });

  test('names a soul that has no name in its own language', () => {
    expect(ownWords('Speak plainly.').title).toBe('Untitled soul');
    expect(ownWords('说人话。').title).toBe('未命名的人设');
    expect(ownWords('说人话。').summary).toBe('');
  });

  test('writes half a surrogate pair as any file would', () => {
    const soul = ownWords('a\uD800b');
    expect(soul.text).toBe('a\uFFFDb');
    expect(soul.sections[0]?.body).toBe('a\uFFFDb');
  });
});

describe('titleOf', () => {
  test('is one line', () => {
    expect(titleOf(renameDraft(composed(), ' Two\r\n lines\u2028here '))).toBe('Two lines here');
  });
});

describe('localeOf', () => {
  test('follows what was picked before what was written', () => {
    const document = composed();
    const chinese = fragment({ meta: { ...fragment().meta, locale: 'zh-CN' } });
    expect(localeOf({ ...document, fragments: { ...document.fragments, mainFragment: chinese } })).toBe(
      'zh-CN',
    );
    expect(localeOf(renameDraft(document, '夜'))).toBe('en');
    expect(localeOf(ownWords('说人话。').document)).toBe('zh-CN');
  });
});
