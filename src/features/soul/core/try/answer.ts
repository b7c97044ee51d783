import type { TryReason } from './reason.ts';

/** Why the model itself ended: it was done, it ran into its limit, or it declined. */
export type StopCause = 'end' | 'length' | 'declined';

/** What a stream says, whichever form it has. A stream that ends without `stop` was cut. */
export type AnswerEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'thinking' }
  | { readonly kind: 'usage'; readonly input: number | null; readonly output: number | null }
  | { readonly kind: 'stop'; readonly cause: StopCause }
  | { readonly kind: 'failed'; readonly reason: TryReason };

export interface Answer {
  readonly phase: 'waiting' | 'thinking' | 'writing' | 'done' | 'stopped' | 'failed';
  readonly text: string;
  /** Tokens as the server counted them; `null` where it did not. */
  readonly input: number | null;
  readonly output: number | null;
  readonly cause: StopCause | null;
  readonly reason: TryReason | null;
}

export const newAnswer: Answer = {
  phase: 'waiting',
  text: '',
  input: null,
  output: null,
  cause: null,
  reason: null,
};

export const isRunning = ({ phase }: Answer): boolean =>
  phase === 'waiting' || phase === 'thinking' || phase === 'writing';

/** The answer after one more event; what came before a failure stays. */
export const withEvent = (answer: Answer, event: AnswerEvent): Answer => {
  if (!isRunning(answer)) return answer;
  switch (event.kind) {
    case 'text':
      return event.text === '' ? answer : { ...answer, phase: 'writing', text: answer.text + event.text };
    case 'thinking':
      return answer.phase === 'waiting' ? { ...answer, phase: 'thinking' } : answer;
    case 'usage':
      return { ...answer, input: event.input ?? answer.input, output: event.output ?? answer.output };
    case 'stop':
      return { ...answer, cause: answer.cause ?? event.cause };
    case 'failed':
      return { ...answer, phase: 'failed', reason: event.reason };
  }
};

/** The answer once its stream is over. */
export const ended = (answer: Answer): Answer => (isRunning(answer) ? { ...answer, phase: 'done' } : answer);

/** The answer as it stands when the visitor stops it. */
export const stopped = (answer: Answer): Answer =>
  isRunning(answer) ? { ...answer, phase: 'stopped' } : answer;
