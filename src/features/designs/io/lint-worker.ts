import { lint } from '../core/lint.ts';
import type { LintAnswer, LintQuestion } from './linter.ts';

addEventListener('message', ({ data }: MessageEvent<LintQuestion>) => {
  const started = performance.now();
  const found = lint(data.text);
  const answer: LintAnswer = { ...data, lint: found, ms: performance.now() - started };
  postMessage(answer);
});
