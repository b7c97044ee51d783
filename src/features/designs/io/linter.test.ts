import { expect, test, vi } from 'vitest';
import type { DesignModel } from '../core/model.ts';
import { createLinter, type LintQuestion, type LintReply, type Listener } from './linter.ts';

/** A checker whose answers and failures the test gives. */
const scripted = () => {
  const workers: { asked: LintQuestion[]; ended: boolean; say: (type: string, data?: unknown) => void }[] =
    [];
  const start = () => {
    const listeners = new Map<string, (event: never) => void>();
    const worker = {
      asked: [] as LintQuestion[],
      ended: false,
      say: (type: string, data?: unknown) => listeners.get(type)?.({ data } as never),
    };
    workers.push(worker);
    return {
      postMessage: (question: LintQuestion) => void worker.asked.push(question),
      terminate: () => {
        worker.ended = true;
      },
      addEventListener: (type: string, listener: (event: never) => void) =>
        void listeners.set(type, listener),
    } as unknown as Worker;
  };
  return { workers, start };
};

const model = { name: 'Read' } as DesignModel;
const read: LintReply = { model };
const checked: LintReply = { findings: [], ms: 1 };

const deaf = (heard: Partial<Listener> = {}): Listener => ({
  onModel: vi.fn(),
  onAnswer: vi.fn(),
  onFailure: vi.fn(),
  ...heard,
});

test('while a text is checked, only the newest of the others waits', () => {
  const { workers, start } = scripted();
  const onAnswer = vi.fn<Listener['onAnswer']>();
  const linter = createLinter(deaf({ onAnswer }), start);
  for (const text of ['a', 'b', 'c']) linter.check(text);
  const [worker] = workers;
  expect(worker?.asked).toEqual([{ text: 'a' }]);
  for (const reply of [read, checked]) worker?.say('message', reply);
  expect(worker?.asked).toEqual([{ text: 'a' }, { text: 'c' }]);
  for (const reply of [read, checked]) worker?.say('message', reply);
  expect(onAnswer.mock.calls.map(([{ text }]) => text)).toEqual(['a', 'c']);
});

test('what a text means is told before what there is to say about it', () => {
  const { workers, start } = scripted();
  const heard = deaf();
  const linter = createLinter(heard, start);
  linter.check('a');
  workers[0]?.say('message', read);
  expect(heard.onModel).toHaveBeenCalledExactlyOnceWith(model);
  expect(heard.onAnswer).not.toHaveBeenCalled();
  workers[0]?.say('message', checked);
  expect(heard.onAnswer).toHaveBeenCalledExactlyOnceWith({ text: 'a', lint: { model, findings: [] }, ms: 1 });
});

test('a text that means nothing is told with its findings alone', () => {
  const { workers, start } = scripted();
  const heard = deaf();
  const linter = createLinter(heard, start);
  for (const text of ['a', 'b']) linter.check(text);
  for (const reply of [read, checked, { model: null }, checked]) workers[0]?.say('message', reply);
  expect(heard.onModel).toHaveBeenCalledOnce();
  expect(heard.onAnswer).toHaveBeenLastCalledWith({ text: 'b', lint: { model: null, findings: [] }, ms: 1 });
});

test('the same text is checked once, and anew after another one', () => {
  const { workers, start } = scripted();
  const linter = createLinter(deaf(), start);
  linter.check('a');
  linter.check('a');
  workers[0]?.say('message', checked);
  linter.check('a');
  expect(workers[0]?.asked).toEqual([{ text: 'a' }]);
  linter.check('b');
  workers[0]?.say('message', checked);
  linter.check('a');
  expect(workers[0]?.asked.map(({ text }) => text)).toEqual(['a', 'b', 'a']);
});

test('a checker that broke off is told and begun anew with the next text', () => {
  const { workers, start } = scripted();
  const onFailure = vi.fn();
  const linter = createLinter(deaf({ onFailure }), start);
  linter.check('a');
  workers[0]?.say('error');
  expect(onFailure).toHaveBeenCalledOnce();
  expect(workers[0]?.ended).toBe(true);
  linter.check('b');
  expect(workers[1]?.asked).toEqual([{ text: 'b' }]);
});
