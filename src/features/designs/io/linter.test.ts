import { expect, test, vi } from 'vitest';
import { createLinter, type LintAnswer, type LintQuestion } from './linter.ts';

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

const answer = (text: string): LintAnswer => ({ text, lint: { model: null, findings: [] }, ms: 1 });

test('while a text is checked, only the newest of the others waits', () => {
  const { workers, start } = scripted();
  const heard = vi.fn();
  const linter = createLinter(heard, vi.fn(), start);
  for (const text of ['a', 'b', 'c']) linter.check(text);
  const [worker] = workers;
  expect(worker?.asked).toEqual([{ text: 'a' }]);
  worker?.say('message', answer('a'));
  expect(worker?.asked).toEqual([{ text: 'a' }, { text: 'c' }]);
  worker?.say('message', answer('c'));
  expect(heard.mock.calls.map(([{ text }]) => text)).toEqual(['a', 'c']);
});

test('the same text is checked once, and anew after another one', () => {
  const { workers, start } = scripted();
  const linter = createLinter(vi.fn(), vi.fn(), start);
  linter.check('a');
  linter.check('a');
  workers[0]?.say('message', answer('a'));
  linter.check('a');
  expect(workers[0]?.asked).toEqual([{ text: 'a' }]);
  linter.check('b');
  workers[0]?.say('message', answer('b'));
  linter.check('a');
  expect(workers[0]?.asked.map(({ text }) => text)).toEqual(['a', 'b', 'a']);
});

test('a checker that broke off is told and begun anew with the next text', () => {
  const { workers, start } = scripted();
  const failed = vi.fn();
  const linter = createLinter(vi.fn(), failed, start);
  linter.check('a');
  workers[0]?.say('error');
  expect(failed).toHaveBeenCalledOnce();
  expect(workers[0]?.ended).toBe(true);
  linter.check('b');
  expect(workers[1]?.asked).toEqual([{ text: 'b' }]);
});
