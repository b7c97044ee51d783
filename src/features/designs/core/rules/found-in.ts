import { lint } from '../lint.ts';
import type { ProblemDetails, RuleId } from '../problem.ts';

/** For tests: what one rule says about a file, as `line:column` with its details. */
export const foundIn = <Rule extends RuleId>(
  rule: Rule,
  yaml: string,
  prose = '',
): [string, ProblemDetails[Rule]][] =>
  lint(`---\n${yaml}\n---\n${prose}`).findings.flatMap((found) =>
    found.rule === rule
      ? [[`${found.position.line}:${found.position.column}`, found.details as ProblemDetails[Rule]]]
      : [],
  );
