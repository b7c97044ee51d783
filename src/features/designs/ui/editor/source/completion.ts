import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { type Color, cssColor } from '../../../core/color.ts';
import { type Candidate, type Offer, sectionOffer, yamlOffer } from '../../../core/source/completions.ts';
import { linesOf } from './folding.ts';
import { isYaml } from './language.ts';
import { modelField } from './shared-model.ts';

interface Option extends Completion {
  readonly color?: Color;
}

const optionOf = ({ kind, label, insert, detail, color }: Candidate, index: number): Option => ({
  label,
  apply: insert,
  type: kind,
  // Keeps the order of the format, not of the alphabet.
  boost: Math.max(-99, 50 - index),
  ...(detail === undefined ? {} : { detail }),
  ...(color === undefined ? {} : { color }),
});

const offerAt = ({ state, pos }: CompletionContext): Offer | null => {
  const line = state.doc.lineAt(pos);
  const model = state.field(modelField);
  const column = pos - line.from;
  return isYaml(state, line.from)
    ? yamlOffer({ lineAt: linesOf(state), line: line.number - 1, column }, model)
    : sectionOffer(line.text.slice(0, column), model?.sections.map(({ title }) => title) ?? []);
};

const source = (context: CompletionContext): CompletionResult | null => {
  const offer = offerAt(context);
  const from = context.state.doc.lineAt(context.pos).from;
  if (offer === null || (!context.explicit && !offer.certain && from + offer.from === context.pos))
    return null;
  return {
    from: from + offer.from,
    to: from + offer.to,
    options: offer.candidates.map(optionOf),
    validFor: /^[\w.'& -]*$/,
  };
};

const swatch = ({ color }: Option): Node | null => {
  if (color === undefined) return null;
  const shown = document.createElement('span');
  shown.className = 'se-swatch';
  shown.appendChild(document.createElement('i')).style.backgroundColor = cssColor(color);
  return shown;
};

export const completion: Extension = autocompletion({
  override: [source],
  icons: false,
  addToOptions: [{ render: swatch, position: 20 }],
  maxRenderedOptions: 60,
});
