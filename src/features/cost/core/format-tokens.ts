import { formatNumber } from '#platform/i18n/core/format.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';

type Unit = readonly [count: number, name: string, digits: number];

/** Largest first; the last one also holds what is smaller. */
const units: Record<Locale, readonly [Unit, ...Unit[]]> = {
  en: [
    [1e9, 'B', 2],
    [1e6, 'M', 1],
    [1e3, 'k', 1],
    [1, '', 0],
  ],
  'zh-CN': [
    [1e8, '亿', 2],
    [1e4, '万', 0],
    [1, '', 0],
  ],
};

/** 51.666 million: "51.7 M" or "5,167万"; the gap before 万 is the browser's. */
export function formatTokens(millions: number, locale: Locale): string {
  if (millions === Number.POSITIVE_INFINITY) return '∞';
  const tokens = millions * 1e6;
  const [largest] = units[locale];
  const smallest = units[locale].at(-1) ?? largest;
  const [count, name, digits] = units[locale].find(([size]) => tokens >= size) ?? smallest;
  const number = formatNumber(tokens / count, locale, { maximumFractionDigits: digits });
  return name === '' || locale === 'zh-CN' ? number + name : `${number}\u00a0${name}`;
}
