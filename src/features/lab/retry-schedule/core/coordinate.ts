import { next, type Situation } from './next.ts';

export type Provider<Message> = {
  readonly attempt: (send: 'prompt' | 'continuation') => AsyncIterable<Message>;
  /** Whether a message ends the attempt badly, and if so, whether that may pass. */
  readonly failure: (message: Message) => 'passing' | 'final' | null;
  readonly contextAlive: () => boolean;
};

export type Policy = Pick<Situation, 'enabled' | 'schedule'>;

/** One stream for the whole run: a failure is withheld until it is known to be the last. */
export async function* coordinate<Message>(
  { attempt, failure, contextAlive }: Provider<Message>,
  policy: Policy,
  wait: (ms: number) => Promise<void>,
): AsyncGenerator<Message> {
  let withheld: Message[] = [];
  let retryable: boolean | null = null;
  for (let made = 0; ; made += 1) {
    const step = next({ ...policy, attempt: made, retryable, contextAlive: contextAlive() });
    if ('stop' in step) {
      yield* withheld;
      return;
    }
    await wait(step.waitMs);
    withheld = [];
    retryable = null;
    for await (const message of attempt(step.send)) {
      const failed = failure(message);
      if (failed === null) {
        yield message;
        continue;
      }
      withheld = [message];
      retryable = failed === 'passing';
      break;
    }
  }
}
