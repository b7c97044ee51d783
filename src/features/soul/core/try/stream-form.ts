import { createParser } from 'eventsource-parser';
import type { AnswerEvent } from './answer.ts';
import { reasonOf } from './reason.ts';
import { errorIn } from './refusal.ts';

/** Cuts a stream of text into messages; `feed` takes any chunk and gives the messages that it completes. */
export interface Cutter {
  feed(chunk: string): readonly string[];
}

/** Server-sent events: the data of each. */
export const eventCutter = (): Cutter => {
  let messages: string[] = [];
  const parser = createParser({ onEvent: ({ data }) => messages.push(data) });
  return {
    feed(chunk) {
      messages = [];
      parser.feed(chunk);
      return messages;
    },
  };
};

/** One JSON value a line. */
export const lineCutter = (): Cutter => {
  let rest = '';
  return {
    feed(chunk) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      return lines.map((line) => line.trim()).filter((line) => line !== '');
    },
  };
};

/** How a provider's stream is cut and read. */
export interface StreamForm {
  readonly cutter: () => Cutter;
  /** What one message says; nothing where it is of another form. */
  readonly events: (message: string) => readonly AnswerEvent[];
}

/** Reads messages as JSON: an error in any known shape, else what `events` makes of the value. */
export const jsonEvents =
  (events: (value: unknown) => readonly AnswerEvent[]) =>
  (message: string): readonly AnswerEvent[] => {
    let value: unknown;
    try {
      value = JSON.parse(message);
    } catch {
      return [];
    }
    const error = errorIn(value);
    if (error === null) return events(value);
    return [{ kind: 'failed', reason: reasonOf({ status: null, retryAfter: null, ...error }) }];
  };
