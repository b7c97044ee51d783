import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { err, ok } from '#lib/result.ts';
import { answerTo } from '../../../../../e2e/fakes/model/answers.ts';
import { type ModelStandIn, startModel } from '../../../../../e2e/fakes/model.ts';
import { writeText } from '../../core/builder.ts';
import { compilePreview } from '../../core/compile.ts';
import type { SoulDocument } from '../../core/schema.ts';
import { composed } from '../../core/test-builders.ts';
import { newSession, type TrySession } from '../../core/try/session.ts';
import { providers } from '../../io/try/providers.ts';
import { createTryStore, draftInView, otherDraft, plain } from './try-store.ts';

const key = 'sk-marked-key';
const prompt = 'The build is red again.';
const models = { anthropic: ['small'], openai: ['small'], ollama: [] };
const sources = ['https://api.anthropic.com', 'http://localhost:*'];
let model: ModelStandIn;

beforeAll(async () => {
  model = await startModel({ port: 0, key, models: ['small', 'large'] });
});
afterEach(() => model.reset());
afterAll(() => model.close());

const drafts = [composed('one'), writeText(composed('two'), 'customPrompt', 'Quote the line.')];

const systemOf = ({ draft, fragments }: SoulDocument) => compilePreview(draft, fragments).text;
const answer = (system: string) => answerTo({ model: 'small', system, prompt }).pieces.join('');

/** A store over stored drafts and a tab's own storage, pointed at the stand-in. */
const started = async (
  change: { refusesStorage?: boolean; openId?: string; kept?: Partial<TrySession> } = {},
) => {
  const first = newSession(prompt, models);
  let kept: TrySession = { ...first, ...change.kept };
  let openId = change.openId ?? 'one';
  const openListeners = new Set<(value: { draftId: string | null }) => void>();
  const store = createTryStore(composed('example'), first, {
    drafts: () => ({
      list: async () => ok({ documents: drafts, unreadable: 0 }),
      subscribe: () => () => {},
    }),
    open: {
      read: () => ({ value: { draftId: openId }, problem: null }),
      subscribe: (changed) => {
        openListeners.add(changed);
        return () => openListeners.delete(changed);
      },
    },
    session: {
      read: () => ({ value: kept, problem: null }),
      write: (value) => {
        if (change.refusesStorage) return err('blocked');
        kept = value;
        return ok(undefined);
      },
    },
    providers,
    estimateTokens: async (text) => text.length,
    sources,
  });
  store.start();
  await Promise.resolve();
  store.writeAddress(model.url);
  store.writeKey(key);
  return {
    store,
    kept: () => kept,
    openInBuilder: (id: string) => {
      openId = id;
      for (const changed of openListeners) changed({ draftId: id });
    },
  };
};

describe('createTryStore', () => {
  test('asks with the draft in view on one side and without a soul on the other', async () => {
    const { store } = await started();
    await store.askBoth();
    const { runs } = store.read();
    expect(runs['one']?.answer).toMatchObject({ phase: 'done', text: answer(systemOf(composed('one'))) });
    expect(runs[plain]?.answer).toMatchObject({ phase: 'done', text: answer('') });
  });

  test('compares two drafts, and never a draft with itself', async () => {
    const { store, openInBuilder } = await started();
    store.choose('two');
    expect(otherDraft(store.read(), composed('example'))?.id).toBe('two');
    openInBuilder('two');
    expect(draftInView(store.read(), composed('example')).id).toBe('two');
    expect(otherDraft(store.read(), composed('example'))).toBeNull();
  });

  test('keeps a soul’s answer while another is in view', async () => {
    const { store } = await started();
    store.choose('two');
    await store.ask('b');
    store.choose(plain);
    store.choose('two');
    expect(store.read().runs['two']?.answer.phase).toBe('done');
  });

  test('sends one request at a time for a side', async () => {
    const { store } = await started();
    await Promise.all([store.ask('a'), store.ask('a')]);
    expect(model.requests()).toHaveLength(1);
  });

  test('stops, keeps what came, estimates it, and can be asked again', async () => {
    const { store } = await started();
    model.fault('slow');
    const asked = store.ask('a');
    await model.waiting();
    store.stop('a');
    await asked;
    const { answer: stopped } = store.read().runs['one'] ?? {};
    expect(stopped?.phase).toBe('stopped');
    await store.ask('a');
    expect(store.read().runs['one']?.answer.phase).toBe('done');
  });

  test('estimates tokens that the server does not count', async () => {
    const { store } = await started();
    store.chooseProvider('openai');
    store.writeAddress(`${model.url}/openai/v1`);
    model.fault('no-usage');
    await store.ask('b');
    const { estimate, answer: given } = store.read().runs[plain] ?? {};
    expect(estimate?.output).toBe(given?.text.length);
  });

  test('asks nobody while something is missing, and says what', async () => {
    const { store } = await started();
    store.writeModel(' ');
    store.writePrompt('');
    await store.askBoth();
    expect(store.read().problems).toEqual({ model: 'missing', prompt: 'missing' });
    store.writeAddress('http://192.168.1.4:11434');
    await store.ask('a');
    expect(store.read().problems).toMatchObject({ address: 'plain-http' });
    store.writeAddress('https://api.anthropic.com');
    await store.ask('a');
    expect(store.read().problems).toMatchObject({ key: 'missing' });
    expect(model.requests()).toEqual([]);
  });

  test('sends a key only where it was typed for', async () => {
    const { store } = await started();
    expect(store.key()).toBe(key);
    store.writeAddress(model.url.replace('localhost', '127.0.0.1'));
    store.writeAddress('https://api.anthropic.com');
    expect(store.key()).toBe('');
    store.writeAddress(model.url);
    expect(store.key()).toBe(key);
  });

  test('keeps a key only when asked, and forgets it when asked no longer', async () => {
    const { store, kept } = await started();
    await store.askBoth();
    expect(JSON.stringify([kept(), store.read()])).not.toContain(key);
    store.keepKeys(true);
    expect(kept().keys).toEqual({ [model.url]: key });
    store.keepKeys(false);
    expect(JSON.stringify(kept())).not.toContain(key);
  });

  test('takes up a kept key without showing it in its state', async () => {
    const { store } = await started({
      kept: { keepsKeys: true, keys: { 'https://api.anthropic.com': 'sk-kept' } },
    });
    store.writeAddress('https://api.anthropic.com');
    expect(store.key()).toBe('sk-kept');
    expect(JSON.stringify(store.read())).not.toContain('sk-kept');
  });

  test('does not repeat the key in a server’s words', async () => {
    const { store } = await started();
    model.fault('repeats-key');
    await store.ask('a');
    const { reason } = store.read().runs['one']?.answer ?? {};
    expect(reason).toMatchObject({ tag: 'refused', said: 'Odd request with the key …' });
  });

  test('lists models and picks the first where none is named', async () => {
    const { store } = await started();
    store.chooseProvider('ollama');
    store.writeAddress(model.url);
    const listed = new Promise<void>((resolve) =>
      store.subscribe(() => {
        if (store.read().listings[model.url]?.state === 'listed') resolve();
      }),
    );
    store.listModels();
    await listed;
    expect(store.read().listings[model.url]?.names).toEqual(['small', 'large']);
    expect(store.read().session.servers.ollama.model).toBe('small');
  });

  test('says that storage is refused', async () => {
    const { store } = await started({ refusesStorage: true });
    expect(store.read().trouble).toBe('blocked');
  });
});
