import { findingsIn } from '../core/lint.ts';
import { parseDesign } from '../core/parse-design.ts';
import type { LintQuestion, LintReply } from './linter.ts';

const reply = (part: LintReply): void => postMessage(part);

addEventListener('message', ({ data }: MessageEvent<LintQuestion>) => {
  const started = performance.now();
  const parsed = parseDesign(data.text);
  // At once, so that the specimen need not wait for the rules.
  reply({ model: parsed.ok ? parsed.value : null });
  const findings = findingsIn(parsed);
  reply({ findings, ms: performance.now() - started });
});
