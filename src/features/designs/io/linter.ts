import type { Lint } from '../core/lint.ts';
import type { DesignModel } from '../core/model.ts';

export interface LintQuestion {
  readonly text: string;
}

interface Findings {
  readonly findings: Lint['findings'];
  /** How long the check took, in milliseconds. */
  readonly ms: number;
}

/** Two to each question: first what was read, null where it can't be, then what there is to say about it. */
export type LintReply = { readonly model: DesignModel | null } | Findings;

export interface LintAnswer extends LintQuestion {
  readonly lint: Lint;
  readonly ms: number;
}

export interface Listener {
  /** What the text means, before it is checked. */
  readonly onModel: (model: DesignModel) => void;
  readonly onAnswer: (answer: LintAnswer) => void;
  /** The checker can't be loaded or broke off; the next text starts it anew. */
  readonly onFailure: () => void;
}

export interface Linter {
  /** Checks a text beside the page, once. While one is being checked only the newest of the others waits. */
  readonly check: (text: string) => void;
  /** Loads the checker, so that the first check need not wait for it. */
  readonly prepare: () => void;
  readonly stop: () => void;
}

type LintWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker = (): LintWorker =>
  new Worker(new URL('./lint-worker.ts', import.meta.url), { type: 'module' });

export const createLinter = ({ onModel, onAnswer, onFailure }: Listener, start = startWorker): Linter => {
  let worker: LintWorker | null = null;
  /** What is being checked. */
  let asked: string | null = null;
  let model: DesignModel | null = null;
  let waiting: string | null = null;
  let newest: string | null = null;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
    asked = null;
    waiting = null;
    newest = null;
  };

  const begin = (): LintWorker => {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<LintReply>) => {
      if ('model' in data) {
        model = data.model;
        if (model !== null) onModel(model);
        return;
      }
      const { findings, ms } = data;
      const answer = asked === null ? null : { text: asked, lint: { model, findings }, ms };
      const next = waiting;
      asked = null;
      waiting = null;
      if (next !== null) ask(next);
      if (answer !== null) onAnswer(answer);
    });
    begun.addEventListener('error', () => {
      stop();
      onFailure();
    });
    return begun;
  };

  const running = (): LintWorker => {
    worker ??= begin();
    return worker;
  };

  const ask = (text: string): void => {
    asked = text;
    running().postMessage({ text } satisfies LintQuestion);
  };

  const check = (text: string): void => {
    if (text === newest) return;
    newest = text;
    if (asked !== null) waiting = text;
    else ask(text);
  };

  return { check, prepare: () => void running(), stop };
};
