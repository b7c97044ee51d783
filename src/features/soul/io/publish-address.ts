import type { Locale } from '#platform/i18n/core/locale.ts';

/** What was typed before the visitor left for GitHub. */
export interface PublishForm {
  readonly draftId: string;
  readonly name: string;
  readonly summary: Readonly<Record<Locale, string>>;
}

const mark = '#publish?';

/** Whether this address brings a visitor back to what they were publishing. */
export const bringsPublication = (): boolean => location.hash.startsWith(mark);

/** Puts it in the part of the address after `#`, which comes back with the visitor and goes to no server. */
export const keepPublication = ({ draftId, name, summary }: PublishForm): void => {
  const query = new URLSearchParams({ draft: draftId, name, en: summary.en, 'zh-CN': summary['zh-CN'] });
  history.replaceState(history.state, '', `${location.pathname}${location.search}${mark}${query}`);
};

/** Takes it out of the address again; null where there is none. */
export const takePublication = (): PublishForm | null => {
  if (!bringsPublication()) return null;
  const query = new URLSearchParams(location.hash.slice(mark.length));
  const said = (name: string): string => query.get(name) ?? '';
  history.replaceState(history.state, '', location.pathname + location.search);
  return {
    draftId: said('draft'),
    name: said('name'),
    summary: { en: said('en'), 'zh-CN': said('zh-CN') },
  };
};
