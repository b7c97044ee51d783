import { useCallback, useEffect, useRef, useState } from 'react';
import type { Lint } from '../../core/lint.ts';
import type { DesignModel } from '../../core/model.ts';
import { createLinter, type Linter } from '../../io/linter.ts';

export interface Checked {
  /** The text these are the findings of; null before the first check. */
  readonly text: string | null;
  readonly lint: Lint;
  /** Of the newest text that could be read, before the findings of that text are there: what the specimen shows. */
  readonly model: DesignModel | null;
  readonly ms: number;
  readonly failed: boolean;
}

const nothing: Checked = {
  text: null,
  lint: { model: null, findings: [] },
  model: null,
  ms: 0,
  failed: false,
};

/** Findings and model of the newest text, from a worker; typing never waits for it. */
export const useLint = (): { readonly checked: Checked; readonly check: (text: string) => void } => {
  const [checked, setChecked] = useState(nothing);
  const linter = useRef<Linter | null>(null);

  useEffect(() => () => linter.current?.stop(), []);

  const check = useCallback((text: string): void => {
    linter.current ??= createLinter({
      onModel: (model) => setChecked((before) => ({ ...before, model })),
      onAnswer: ({ text: of, lint, ms }) =>
        setChecked(({ model }) => ({ text: of, lint, model, ms, failed: false })),
      onFailure: () => setChecked((before) => ({ ...before, failed: true })),
    });
    linter.current.check(text);
  }, []);

  return { checked, check };
};
