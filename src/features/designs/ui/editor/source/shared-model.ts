import { StateEffect, StateField } from '@codemirror/state';
import type { DesignModel } from '../../../core/model.ts';

export const setModel = StateEffect.define<DesignModel | null>();

/** The last reading of the text, for swatches and completion. */
export const modelField = StateField.define<DesignModel | null>({
  create: () => null,
  update: (model, { effects }) => {
    const set = effects.findLast((effect) => effect.is(setModel));
    return set === undefined ? model : set.value;
  },
});
