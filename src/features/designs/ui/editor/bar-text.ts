import type { Locale } from '#platform/i18n/core/locale.ts';
import type { DiffSummary } from '../../core/diff/diff-designs.ts';
import { isDirty, isVirtual } from '../../core/document/document.ts';
import { documentName } from '../../core/document/name.ts';
import type { BarState } from './Bar.tsx';
import type { SessionState } from './session.ts';
import type { EditorWords } from './words.ts';

interface BarText {
  readonly place: { readonly name: string; readonly where: string };
  readonly state: BarState;
  readonly sentence: string;
}

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Today the clock is enough; on another day the date stands before it. */
export const moment = (iso: string, locale: Locale): string => {
  const at = new Date(iso);
  const today = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, {
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    ...clock,
  }).format(at);
};

/** Where the document lives and whether it is saved, in words. `changes` counts what differs; null while that is unknown. */
export const barText = (
  session: SessionState | null,
  changes: DiffSummary | null,
  starter: string,
  locale: Locale,
  { t, documents }: EditorWords,
): BarText => {
  const words = t.bar;
  if (session === null)
    return {
      place: { name: t.starter.name, where: words.inBrowser },
      state: 'saved',
      sentence: t.starterNote,
    };
  const { document, keeping } = session;
  const { place } = document;
  const name = documentName(document) ?? (place.kind === 'draft' ? '' : place.path);
  const where =
    place.kind === 'draft'
      ? words.inBrowser
      : words.inRepository(`${place.owner}/${place.repo}`, place.branch);
  const said = (state: BarState, sentence: string): BarText => ({ place: { name, where }, state, sentence });

  if (keeping !== 'kept' && keeping !== 'keeping')
    return said('lost', documents.reasons.storage({ tag: 'storage', reason: keeping }));
  if (document.conflict !== null) return said('conflict', words.conflict);
  if (session.joined) return said('changed', words.joined);
  const last = session.savedAt === null ? null : moment(session.savedAt, locale);
  if (place.kind === 'draft') {
    if (!isDirty(document)) return said('saved', document.draft === starter ? t.starterNote : words.fresh);
    return said('changed', keeping === 'keeping' ? words.keeping : words.kept);
  }
  if (isVirtual(document) && document.draft === '') return said('saved', documents.states.virtual);
  if (!isDirty(document)) return said('saved', words.saved(last));
  const what = changes === null ? words.changed : documents.summary(changes);
  return said('changed', `${what} ${words.unsaved(last)}`);
};
