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
  /** Null for what came with the page. */
  readonly ms: number | null;
  readonly failed: boolean;
}

const nothing: Checked = {
  text: null,
  lint: { model: null, findings: [] },
  model: null,
  ms: null,
  failed: false,
};

export interface Starter {
  readonly text: string;
  readonly lint: Lint;
}

export interface Linting {
  readonly checked: Checked;
  readonly check: (text: string) => void;
  /** Fetches the checker before the first key. */
  readonly prepare: () => void;
}

/** Findings and model of the newest text, from a worker; typing never waits for it. The starter comes checked with the page. */
export const useLint = (starter: Starter): Linting => {
  const [checked, setChecked] = useState<Checked>({
    ...nothing,
    text: starter.text,
    lint: starter.lint,
    model: starter.lint.model,
  });
  const linter = useRef<Linter | null>(null);
  const newest = useRef<string | null>(null);

  useEffect(() => () => linter.current?.stop(), []);

  const begun = useCallback((): Linter => {
    linter.current ??= createLinter({
      onModel: (model) => setChecked((before) => ({ ...before, model })),
      onAnswer: ({ text, lint, ms }) => setChecked(({ model }) => ({ text, lint, model, ms, failed: false })),
      onFailure: () => setChecked((before) => ({ ...before, failed: true })),
    });
    return linter.current;
  }, []);

  const check = useCallback(
    (text: string): void => {
      const first = newest.current === null;
      newest.current = text;
      if (linter.current === null && text === starter.text) return;
      if (first) setChecked(nothing);
      begun().check(text);
    },
    [starter.text, begun],
  );

  const prepare = useCallback((): void => begun().prepare(), [begun]);

  return { checked, check, prepare };
};
