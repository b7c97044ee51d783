import { useState } from 'react';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { parseQuantity, type QuantityReason, type QuantityRule } from '../core/parse-quantity.ts';
import { type Quantity, quantityRules } from '../core/rules.ts';
import type { Figures } from './figures.ts';

/** A bare number counts millions of tokens in English and 万 (10,000) in Chinese. */
const typedPerStored = (quantity: Quantity, locale: Locale): number =>
  quantity === 'tokensM' && locale === 'zh-CN' ? 100 : 1;

export interface QuantityField {
  readonly text: string;
  readonly reason: QuantityReason | null;
  readonly rule: QuantityRule;
  readonly type: (text: string) => void;
  readonly reset: () => void;
}

/** What is typed into a field, and the value it stands for; only a valid one is passed on. */
export function useQuantity(
  quantity: Quantity,
  value: number,
  locale: Locale,
  figures: Figures,
  change: (value: number) => void,
): QuantityField {
  const scale = typedPerStored(quantity, locale);
  const { min, max, unit } = quantityRules[quantity];
  const rule: QuantityRule = { min: min * scale, max: max * scale, unit: unit / scale };
  const [draft, setDraft] = useState<{ text: string; reason: QuantityReason | null } | null>(null);
  return {
    text: draft?.text ?? figures.number(value * scale, 4),
    reason: draft?.reason ?? null,
    rule,
    type(text) {
      const read = parseQuantity(text, rule);
      setDraft({ text, reason: read.ok ? null : read.error });
      if (read.ok) change(read.value / scale);
    },
    reset: () => setDraft(null),
  };
}
