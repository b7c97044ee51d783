import { describe, expect, test } from 'vitest';
import { coordinate, type Provider } from './coordinate.ts';
import { defaultSchedule } from './default-schedule.ts';

/** A provider that plays one list of messages per attempt; `!` marks a passing failure, `x` a final one. */
const provider = (scripts: readonly (readonly string[])[], contextAlive = true) => {
  const sent: string[] = [];
  const played: Provider<string> = {
    async *attempt(send) {
      sent.push(send);
      yield* scripts[sent.length - 1] ?? [];
    },
    failure: (message) => (message.startsWith('!') ? 'passing' : message.startsWith('x') ? 'final' : null),
    contextAlive: () => contextAlive,
  };
  return { played, sent };
};

const collect = async (
  scripts: readonly (readonly string[])[],
  change: { enabled?: boolean; contextAlive?: boolean } = {},
) => {
  const { played, sent } = provider(scripts, change.contextAlive);
  const waits: number[] = [];
  const policy = { enabled: change.enabled ?? true, schedule: defaultSchedule };
  const stream = coordinate(played, policy, async (ms) => void waits.push(ms));
  return { messages: await Array.fromAsync(stream), sent, waits };
};

describe('coordinate', () => {
  test('a run that ends well is passed on as it is', async () => {
    expect(await collect([['a', 'b']])).toEqual({ messages: ['a', 'b'], sent: ['prompt'], waits: [0] });
  });

  test('a failure that is cured is never seen, the text before it is', async () => {
    expect(await collect([['a', '!idle'], ['b']])).toEqual({
      messages: ['a', 'b'],
      sent: ['prompt', 'continuation'],
      waits: [0, 10_000],
    });
  });

  test('the last of four failures is handed over', async () => {
    const { messages, sent, waits } = await collect([['!1'], ['!2'], ['!3'], ['!4']]);
    expect(messages).toEqual(['!4']);
    expect(sent).toEqual(['prompt', 'continuation', 'continuation', 'continuation']);
    expect(waits).toEqual([0, 10_000, 20_000, 60_000]);
  });

  test.each([
    ['a final failure', [['a', 'xauth']], {}],
    ['a policy that is off', [['a', '!idle']], { enabled: false }],
    ['a context that is gone', [['a', '!idle']], { contextAlive: false }],
  ])('%s is handed over after one attempt', async (_case, scripts, change) => {
    const { messages, sent } = await collect(scripts, change);
    expect(messages).toEqual(scripts[0]);
    expect(sent).toEqual(['prompt']);
  });
});
