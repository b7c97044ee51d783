import type { Locale } from '#platform/i18n/core/locale.ts';

/** The servers that the page's policy allows, as words: hosts, and the visitor's own machine once. */
export const sourcesText = (sources: readonly string[], ownMachine: string, locale: Locale): string => {
  const hosts = sources.filter((source) => URL.canParse(source)).map((source) => new URL(source).host);
  const local = sources.length > hosts.length ? [ownMachine] : [];
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format([...hosts, ...local]);
};
