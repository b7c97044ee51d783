import type { Locale } from '#platform/i18n/core/locale.ts';
import { compilePreview, type PreviewCompilation } from '../compile.ts';
import type { SoulDocument } from '../schema.ts';
import { slugOf } from './slug.ts';
import type { TakenSoul } from './target.ts';

const untitled: Record<Locale, string> = { en: 'Untitled soul', 'zh-CN': '未命名的人设' };

/** The language that an export adds its own words in: that of what was picked, else of what was written. */
export const localeOf = ({ draft, fragments }: SoulDocument): Locale => {
  const picked = fragments.mainFragment ?? fragments.ruleFragment ?? fragments.inspirationFragment;
  const written = draft.name + draft.mainSlotText + draft.ruleSlotText + draft.customPrompt;
  return picked?.meta.locale ?? (/\p{Script=Han}/u.test(written) ? 'zh-CN' : 'en');
};

/** Text as one line that any encoding carries. */
export const oneLine = (text: string): string => text.toWellFormed().replace(/\s+/gu, ' ').trim();

/** The soul's name on one line, never empty. */
export const titleOf = (
  document: SoulDocument,
  compiled: Pick<PreviewCompilation, 'title'> = compilePreview(document.draft, document.fragments),
): string => oneLine(compiled.title) || untitled[localeOf(document)];

const summaryOf = (document: SoulDocument): string => {
  const { mainFragment, ruleFragment } = document.fragments;
  const said = [mainFragment?.summary, ruleFragment?.summary].filter(Boolean);
  return oneLine(said.join(localeOf(document) === 'zh-CN' ? '' : ' '));
};

/** `now` in seconds since 1970. */
export const takenSoul = (document: SoulDocument, compiled: PreviewCompilation, now: number): TakenSoul => {
  const title = titleOf(document, compiled);
  const text = compiled.text.toWellFormed();
  const sections = compiled.sections.map(({ kind, heading, body }) => ({
    kind,
    heading: heading.toWellFormed(),
    body: body.toWellFormed(),
  }));
  return { document, title, slug: slugOf(title), summary: summaryOf(document), text, sections, now };
};
