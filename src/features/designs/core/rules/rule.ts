import type { DesignModel } from '../model.ts';
import type { DesignProblem } from '../problem.ts';

/** One rule, one file, one id; it looks at a model that parsed. */
export type Rule = (model: DesignModel) => readonly DesignProblem[];
