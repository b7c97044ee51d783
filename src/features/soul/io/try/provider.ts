import type { Result } from '#lib/result.ts';
import type { AnswerEvent } from '../../core/try/answer.ts';
import type { Question, Server } from '../../core/try/question.ts';
import type { TryReason } from '../../core/try/reason.ts';

/** A kind of server that can be asked. Nothing more comes once `signal` is aborted. */
export interface Provider {
  ask(question: Question, signal: AbortSignal): AsyncGenerator<AnswerEvent>;
  /** Names of the models it offers; `null` when aborted. */
  models(server: Server, signal: AbortSignal): Promise<Result<readonly string[], TryReason> | null>;
}
