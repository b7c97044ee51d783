import { err, ok, type Result } from '#lib/result.ts';

export type QuantityReason = 'empty' | 'not-a-number' | 'too-small' | 'too-large';

export interface QuantityRule {
  readonly min: number;
  readonly max: number;
  /** What a bare number counts: 1e6 where "50" means fifty million, 0.01 where it means fifty percent. */
  readonly unit: number;
}

const suffixes: Readonly<Record<string, number>> = {
  '%': 1e-2,
  k: 1e3,
  w: 1e4,
  万: 1e4,
  m: 1e6,
  亿: 1e8,
  b: 1e9,
};

const shape = /^([+-]?(?:\d+\.?\d*|\.\d+))([%kwmb万亿]?)$/;

/** Reads what people type: "400,000", "¥400k", "40万", "1.5亿", "3×", "20%". The value is in units of the rule. */
export function parseQuantity(text: string, rule: QuantityRule): Result<number, QuantityReason> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,_'’¥$€£₩₹元円원倍x×]/g, '');
  if (plain === '') return err('empty');
  const match = shape.exec(plain);
  if (!match) return err('not-a-number');
  const [, digits = '', suffix = ''] = match;
  const value = Number(digits) * ((suffixes[suffix] ?? rule.unit) / rule.unit);
  if (value < rule.min) return err('too-small');
  return value > rule.max ? err('too-large') : ok(value);
}
