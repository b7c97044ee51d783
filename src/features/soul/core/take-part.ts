import { fillSlot, fragmentIn, slotText, writeText } from './builder.ts';
import type { SoulPart } from './compare-souls.ts';
import type { SoulDocument } from './schema.ts';

/** `into` with one part of `from`: a slot's voice goes with its words, edited or not. */
export const takePart = (into: SoulDocument, from: SoulDocument, part: SoulPart): SoulDocument =>
  part === 'custom'
    ? writeText(into, 'customPrompt', from.draft.customPrompt)
    : writeText(fillSlot(into, part, fragmentIn(from, part)), slotText[part], from.draft[slotText[part]]);
