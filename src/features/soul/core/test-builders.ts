import { emptyDocument, fillSlot } from './builder.ts';
import type { SoulDocument, SoulFragment } from './schema.ts';

/** A fragment for tests: a role unless told otherwise. */
export const fragment = (change: Partial<SoulFragment> = {}): SoulFragment => ({
  fragmentId: 'soul-main-22-late-night-izakaya-owner',
  group: 'main-catalog',
  title: 'Late-Night Izakaya Owner',
  summary: 'Plain talk over a counter.',
  content: 'You keep a counter.\n- Serves one thing at a time.',
  keywords: ['night'],
  localized: { 'zh-CN': { title: '日式居酒屋深夜老板', summary: '吧台上说实话。', keywords: ['深夜'] } },
  sourceRef: { kind: 'catalog', origin: 'reference-doc' },
  meta: {
    index: 22,
    locale: 'en',
    styleType: 'professional-role',
    nickname: 'Night counter',
    sample: 'Sit.',
  },
  ...change,
});

export const ruleFragment = (change: Partial<SoulFragment> = {}): SoulFragment =>
  fragment({
    fragmentId: 'soul-orth-02-telegram-style-minimal-mode',
    group: 'expression-rule',
    title: 'Telegram-Style Minimal Mode',
    content: 'Ten words at most.\n- Verb first.',
    meta: {
      index: 2,
      locale: 'en',
      styleType: 'orthogonal-dimension',
      nickname: 'by wire',
      sample: 'Fails.',
    },
    ...change,
  });

/** A document with both slots filled. */
export const composed = (id = 'a'): SoulDocument =>
  fillSlot(
    fillSlot(emptyDocument(id, '2026-09-27T10:00:00.000Z'), 'main', fragment()),
    'rule',
    ruleFragment(),
  );
