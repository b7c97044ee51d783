import { sameMix, seedMix, type TokenMix } from '../core/token-mix.ts';
import type { KnownMeasure } from './calculator.ts';

export interface KnownMix {
  readonly id: string;
  readonly parts: TokenMix;
  readonly chosen: boolean;
  /** `null` for the original formula's. */
  readonly measured: KnownMeasure | null;
}

/** The original formula's mix and the measured ones, with the one that is in force. */
export const knownMixes = (measured: readonly KnownMeasure[], mix: TokenMix): readonly KnownMix[] => [
  { id: 'seed', parts: seedMix, chosen: sameMix(seedMix, mix), measured: null },
  ...measured.map((one) => ({
    id: one.id,
    parts: one.parts,
    chosen: sameMix(one.parts, mix),
    measured: one,
  })),
];
