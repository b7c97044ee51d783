import type { MaterialStep } from '#features/soul/core/materials/plan-materials.ts';
import { materialSentence } from '#features/soul/core/materials/reason.ts';

/** Foreign text for a terminal: what could steer it is written out. */
const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (unit) => {
    const code = unit.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });

const stepLines = (step: MaterialStep): string[] => {
  switch (step.kind) {
    case 'same':
      return [];
    case 'refused':
      return [`! ${step.id} ${materialSentence(step.reason)}`];
    case 'new':
    case 'changed':
      return [
        `${step.kind === 'new' ? '+' : '~'} ${step.id} (${step.voice.origin})`,
        ...step.changes.flatMap(({ field, before, after }) => [
          `    ${field}`,
          ...before.map((line) => `    - ${line}`),
          ...after.map((line) => `    + ${line}`),
        ]),
      ];
  }
};

/** What would be written and what is left out, line by line, ended by the count. */
export const materialsReview = (steps: readonly MaterialStep[]): string[] => {
  const count = (kind: MaterialStep['kind']): number => steps.filter((step) => step.kind === kind).length;
  return [
    ...steps.flatMap(stepLines).map(printable),
    `${count('new')} new, ${count('changed')} changed, ${count('same')} the same, ${count('refused')} refused.`,
  ];
};
