import { type PlotOptions, rect, ruleX, text } from '@observablehq/plot';
import type { KindCost } from '../../core/split-cost.ts';
import type { TokenKind } from '../../core/token-mix.ts';
import type { ChartsMessages } from '../../i18n/charts.ts';
import { footMarks, isNarrow } from './axes.ts';

const BAR = 9;
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** Kinds in the mix whose price is unknown and stands for fresh input's. */
export const assumed = (kinds: readonly KindCost[]): readonly KindCost[] =>
  kinds.filter(({ price, shareOfTokens }) => price === null && shareOfTokens > 0);

/** The kind that costs most; nothing where nothing costs. */
export function dearest(kinds: readonly KindCost[]): KindCost | undefined {
  const [first] = kinds.toSorted((a, b) => b.shareOfCost - a.shareOfCost);
  return first && first.shareOfCost > 0 ? first : undefined;
}

/** The kind whose longer bar is the shortest, so that there is room for words beside both. */
function explainedKind(kinds: readonly KindCost[]): TokenKind | undefined {
  const longer = ({ shareOfTokens, shareOfCost }: KindCost) => Math.max(shareOfTokens, shareOfCost);
  const [shortest] = kinds
    .filter(({ shareOfTokens }) => shareOfTokens > 0)
    .toSorted((a, b) => longer(a) - longer(b));
  return shortest?.kind;
}

/** Two bars a kind, its tokens over its cost; the name is beside them, or over them where there is no room. */
export function splitPicture(
  kinds: readonly KindCost[],
  say: ChartsMessages['split'],
  percent: (share: number) => string,
): (width: number) => PlotOptions {
  const explained = explainedKind(kinds);
  const unknown = new Set<TokenKind>(assumed(kinds).map(({ kind }) => kind));
  return (width) => {
    const narrow = isNarrow(width);
    const row = narrow ? 58 : 48;
    const first = narrow ? 24 : 11;
    const bars = kinds.flatMap(({ kind, shareOfTokens, shareOfCost }, index) => [
      {
        share: shareOfTokens,
        top: index * row + first,
        className: 'tokens',
        text: kind === explained ? say.ofTokens(percent(shareOfTokens)) : percent(shareOfTokens),
      },
      {
        share: shareOfCost,
        top: index * row + first + BAR + 4,
        className: unknown.has(kind) ? 'cost unknown' : 'cost',
        text: kind === explained ? say.ofCost(percent(shareOfCost)) : percent(shareOfCost),
      },
    ]);
    const names = kinds.map(({ kind }, index) => ({
      name: say.kinds[kind],
      at: index * row + (narrow ? 12 : first + BAR + 2),
    }));
    return {
      height: kinds.length * row + 36,
      marginTop: 0,
      marginBottom: 28,
      marginLeft: narrow ? 0 : 136,
      marginRight: 40,
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [
        ruleX(QUARTERS.slice(1), { className: 'grid' }),
        ruleX([0], { className: 'base' }),
        ['tokens', 'cost', 'cost unknown'].map((className) =>
          rect(
            bars.filter((bar) => bar.className === className),
            {
              x1: 0,
              x2: 'share',
              y1: { value: 'top', scale: null },
              y2: { value: ({ top }: (typeof bars)[number]) => top + BAR, scale: null },
              className,
            },
          ),
        ),
        text(bars, {
          x: 'share',
          y: { value: ({ top }: (typeof bars)[number]) => top + BAR / 2, scale: null },
          text: 'text',
          textAnchor: 'start',
          dx: 7,
          className: 'tick',
        }),
        text(names, {
          y: { value: 'at', scale: null },
          text: 'name',
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: narrow ? 0 : -136,
          className: 'name chosen',
        }),
        footMarks(QUARTERS, 1, percent),
      ],
    };
  };
}
