import { useEffect, useState } from 'react';
import type { DesignProblem } from '../../core/problem.ts';
import type { QuickFix } from '../../core/quick-fixes.ts';
import type { Checked } from './use-lint.ts';

export type FixesFor = (found: DesignProblem, of: Checked) => readonly QuickFix[];

const noFixes: FixesFor = () => [];

/** What can be done about a finding; fetched with the first finding there is. */
export const useQuickFixes = (wanted: boolean): FixesFor => {
  const [fixesFor, setFixesFor] = useState<FixesFor>(() => noFixes);
  useEffect(() => {
    if (!wanted || fixesFor !== noFixes) return;
    const begin = (): void => {
      import('../../core/quick-fixes.ts').then(
        ({ quickFixes }) => {
          const ofChecked: FixesFor = (found, { text, lint }) => quickFixes(text ?? '', found, lint.model);
          setFixesFor(() => ofChecked);
        },
        () => undefined,
      );
    };
    begin();
    addEventListener('online', begin);
    return () => removeEventListener('online', begin);
  }, [wanted, fixesFor]);
  return fixesFor;
};
