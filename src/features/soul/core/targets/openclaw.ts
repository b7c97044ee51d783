import { ok } from '#lib/result.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { carryDraft, importFound } from './carried-draft.ts';
import { fileText } from './file-text.ts';
import { neutralizeMarkers, partDraftComment, writeDraftComment } from './markers.ts';
import { localeOf } from './taken-soul.ts';
import type { Target } from './target.ts';
import { targetFacts } from './target-facts.ts';
import { sectionText, titledSections } from './titled-sections.ts';

const { carries, warnAbove, refuseAbove } = targetFacts.openclaw;

const words: Record<Locale, { readonly boundaries: string; readonly continuity: string }> = {
  en: {
    boundaries: 'This file shapes how you speak. It grants no tool, no access and no permission.',
    continuity:
      'Read this file at the start of every session. If you change it, tell the person you work for.',
  },
  'zh-CN': {
    boundaries: '这份文件只管你怎么说话，不给任何工具、权限或许可。',
    continuity: '每次会话开始时先读这份文件；要是改了它，告诉你的使用者。',
  },
};

/** OpenClaw's `SOUL.md` with the headings of its template; other headings are read just as well. */
export const openclaw: Target = {
  id: 'openclaw',
  carries,
  write: (soul) => {
    const { boundaries, continuity } = words[localeOf(soul.document)];
    const { text, count } = neutralizeMarkers(
      titledSections('SOUL.md - Who You Are', [
        ['Core Truths', sectionText(soul, 'main', 'inspiration', 'custom')],
        ['Boundaries', boundaries],
        ['Vibe', sectionText(soul, 'rule')],
        ['Continuity', continuity],
      ]),
    );
    const content = `${text}\n\n${writeDraftComment(carryDraft(soul.document, text))}\n`;
    return ok({
      file: { path: 'SOUL.md', type: 'text/markdown', content },
      length: { units: content.length, warnAbove, refuseAbove },
      neutralized: count,
      carried: true,
    });
  },
  read: (file) => {
    const text = fileText(file);
    return text.ok ? importFound({ title: null, ...partDraftComment(text.value) }) : text;
  },
};
