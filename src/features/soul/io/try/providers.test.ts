import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answerTo } from '../../../../../e2e/fakes/model/answers.ts';
import type { Fault } from '../../../../../e2e/fakes/model/faults.ts';
import { type ModelStandIn, startModel } from '../../../../../e2e/fakes/model.ts';
import { type Answer, ended, newAnswer, stopped, withEvent } from '../../core/try/answer.ts';
import { type ProviderId, providerIds, type Question } from '../../core/try/question.ts';
import { providers } from './providers.ts';

const key = 'sk-marked-key';
const prompt = 'The build is red again.';
const system = 'You keep a counter. 夜里开门。';
let model: ModelStandIn;

beforeAll(async () => {
  model = await startModel({ port: 0, key, models: ['small', 'large'] });
});
afterEach(() => model.reset());
afterAll(() => model.close());

const addressOf = (provider: ProviderId): string =>
  provider === 'openai' ? `${model.url}/openai/v1` : model.url;

const question = (provider: ProviderId, change: Partial<Question> = {}): Question => ({
  address: addressOf(provider),
  key,
  model: 'small',
  system,
  prompt,
  ...change,
});

const ask = async (provider: ProviderId, change: Partial<Question> = {}): Promise<Answer> => {
  let answer = newAnswer;
  const { signal } = new AbortController();
  for await (const event of providers[provider].ask(question(provider, change), signal))
    answer = withEvent(answer, event);
  return ended(answer);
};

const askWith = (provider: ProviderId, fault: Fault): Promise<Answer> => {
  model.fault(fault);
  void model.waiting().then(model.release);
  return ask(provider);
};

const said = (of: string) => answerTo({ model: 'small', system: of, prompt });
const whole = (of: string) => said(of).pieces.join('');

describe.each(providerIds)('%s', (provider) => {
  test('streams the answer to this soul, counted by the server', async () => {
    const { input, output } = said(system);
    expect(await ask(provider)).toEqual({
      phase: 'done',
      text: whole(system),
      input,
      output,
      cause: 'end',
      reason: null,
    });
  });

  test('is asked without a system prompt where there is no soul', async () => {
    expect((await ask(provider, { system: '' })).text).toBe(whole(''));
    expect(model.requests()[0]?.body).not.toContain('system');
  });

  test('sends the key in a header and nowhere else', async () => {
    await ask(provider);
    const [{ path, headers, body } = { path: '', headers: new Headers(), body: '' }] = model.requests();
    expect(path + body).not.toContain(key);
    const holding = [...headers].filter(([, value]) => value.includes(key)).map(([name]) => name);
    expect(holding).toEqual({ anthropic: ['x-api-key'], openai: ['authorization'], ollama: [] }[provider]);
  });

  test('lists its models', async () => {
    const { signal } = new AbortController();
    const server = { address: addressOf(provider), key };
    expect(await providers[provider].models(server, signal)).toEqual({ ok: true, value: ['small', 'large'] });
  });

  test('says which answer ran into the limit', async () => {
    expect(await askWith(provider, 'length')).toMatchObject({ phase: 'done', cause: 'length' });
  });

  test('leaves tokens open that the server does not count', async () => {
    expect(await askWith(provider, 'no-usage')).toMatchObject({ phase: 'done', output: null });
  });

  test.each(['cut', 'short'] as const)('keeps what came of an answer that is %s', async (fault) => {
    const { phase, text, reason } = await askWith(provider, fault);
    expect({ phase, reason }).toEqual({ phase: 'failed', reason: { tag: 'cut' } });
    expect(text).not.toBe('');
    expect(whole(system).startsWith(text)).toBe(true);
  });

  test('keeps what came before an error in the stream', async () => {
    const { phase, text, reason } = await askWith(provider, 'error-in-stream');
    expect(phase).toBe('failed');
    expect(reason?.tag).toBe(provider === 'ollama' ? 'broken' : 'overloaded');
    expect(text).not.toBe('');
  });

  test.each<[Fault, string]>([
    ['html', 'not-a-model'],
    ['redirect', 'elsewhere'],
    ['reset', 'cut'],
    [{ status: 402 }, 'credit'],
    [{ status: 413 }, 'too-long'],
    [{ status: 503 }, 'overloaded'],
    [{ status: 529 }, 'overloaded'],
    [{ status: 400, message: 'Bad.' }, 'refused'],
    [{ status: 500 }, 'broken'],
  ])('%o is the reason %s', async (fault, tag) => {
    expect((await askWith(provider, fault)).reason?.tag).toBe(tag);
  });

  test('says how long to wait', async () => {
    const { reason } = await askWith(provider, { status: 429, retryAfter: '17' });
    expect(reason).toEqual({ tag: 'rate', seconds: 17 });
  });

  test('knows a model that is not there', async () => {
    expect((await ask(provider, { model: 'none' })).reason).toEqual({ tag: 'no-model' });
  });

  test('knows a server that is not there', async () => {
    const gone = await startModel({ port: 0, key, models: [] });
    await gone.close();
    expect((await ask(provider, { address: gone.url })).reason).toEqual({ tag: 'not-running' });
  });

  test('sends nothing more once it is stopped', async () => {
    model.fault('slow');
    const stop = new AbortController();
    let answer = newAnswer;
    void model.waiting().then(() => stop.abort());
    for await (const event of providers[provider].ask(question(provider), stop.signal))
      answer = withEvent(answer, event);
    expect(stopped(answer)).toMatchObject({ phase: 'stopped', reason: null });
    expect(answer.text).not.toBe('');
  });
});

describe.each(['anthropic', 'openai'] as const)('%s', (provider) => {
  test('refuses a wrong key without repeating it', async () => {
    const { reason } = await ask(provider, { key: 'sk-wrong' });
    expect(reason).toEqual({ tag: 'key' });
  });
});

describe('openai', () => {
  test('is asked again without usage by a server that does not know it', async () => {
    const answer = await askWith('openai', 'refuses-usage');
    expect(answer).toMatchObject({ phase: 'done', text: whole(system), output: null });
  });
});
