import { formatNumber, formatPercent } from '#platform/i18n/core/format.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { assess, type Work } from '../../core/assess.ts';
import { formatTokens } from '../../core/format-tokens.ts';
import { homeMessages } from '../../i18n/home.ts';

/** Right end of the axis, in millions of tokens a day. */
export const curveEnd = 120;
const samples = 24;

/** Headcount against tokens as an SVG path: x in millions, y from 0 (the multiplier) to 100 (one person). */
export const curve = (work: Work): string => {
  const { budgetEndsM } = assess(work);
  const start = Math.min(budgetEndsM, curveEnd);
  const point = (tokensM: number): string => {
    const { people } = assess({ ...work, tokensM });
    const y = ((work.multiplier - people) / (work.multiplier - 1)) * 100;
    return `${tokensM.toFixed(1)} ${y.toFixed(1)}`;
  };
  const falling = Array.from({ length: samples }, (_, i) => start + ((curveEnd - start) * (i + 1)) / samples);
  return `M0 0L${start.toFixed(1)} 0${start < curveEnd ? `L${falling.map(point).join('L')}` : ''}`;
};

/** The figure and the sentence under it. */
export const answer = (work: Work, locale: Locale): { people: string; verdict: string } => {
  const t = homeMessages[locale];
  const { people, costRatio, budgetEndsM } = assess(work);
  const share = formatPercent(costRatio, locale, 0);
  const ends = formatTokens(budgetEndsM, locale);
  return {
    people: formatNumber(people, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    verdict: work.tokensM === 0 ? t.none : costRatio > 1 ? t.beyond(share, ends) : t.within(share, ends),
  };
};
