import { useState } from 'react';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { parseQuantity, type QuantityReason, type QuantityRule } from '../core/parse-quantity.ts';
import { type Quantity, quantityRules } from '../core/rules.ts';
import type { Figures } from './figures.ts';

const shares: ReadonlySet<Quantity> = new Set(['rework', 'utilization', 'share']);

/** Shares are typed in percent; a bare number of tokens counts millions in English and 万 (10,000) in Chinese. */
const typedPerStored = (quantity: Quantity, locale: Locale): number =>
  shares.has(quantity) || (quantity === 'tokensM' && locale === 'zh-CN') ? 100 : 1;

interface Draft {
  readonly text: string;
  readonly reason: QuantityReason | null;
  /** The value that counted when this was typed; once it is another one, the draft is outdated. */
  readonly value: number;
}

export interface QuantityField {
  readonly text: string;
  readonly reason: QuantityReason | null;
  readonly rule: QuantityRule;
  readonly type: (text: string) => void;
  readonly reset: () => void;
}

/** What is typed into a field, and the value it stands for; only a valid one is passed on. `bounds` narrow the quantity's own. */
export function useQuantity(
  quantity: Quantity,
  value: number,
  locale: Locale,
  figures: Figures,
  change: (value: number) => void,
  bounds: { readonly min?: number; readonly max?: number } = {},
): QuantityField {
  const scale = typedPerStored(quantity, locale);
  const { min, max, unit } = { ...quantityRules[quantity], ...bounds };
  const rule: QuantityRule = { min: min * scale, max: max * scale, unit: unit / scale };
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft?.value === value ? draft : null;
  return {
    text: current?.text ?? figures.number(value * scale, 4),
    reason: current?.reason ?? null,
    rule,
    type(text) {
      const read = parseQuantity(text, rule);
      const typed = read.ok ? read.value / scale : value;
      setDraft({ text, reason: read.ok ? null : read.error, value: typed });
      if (read.ok) change(typed);
    },
    reset: () => setDraft(null),
  };
}
