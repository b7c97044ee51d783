import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anthropicStream } from './anthropic.ts';
import { ollamaStream } from './ollama.ts';
import { openaiStream } from './openai.ts';
import { type Cutter, eventCutter, lineCutter } from './stream-form.ts';

const line = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => JSON.stringify({ text }));

/** A text cut into chunks anywhere. */
const chunked = (text: string) =>
  fc.array(fc.nat({ max: text.length })).map((cuts) => {
    const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
    return places.slice(1).map((end, index) => text.slice(places[index], end));
  });

const messagesOf = (cutter: Cutter, chunks: readonly string[]): string[] =>
  chunks.flatMap((chunk) => [...cutter.feed(chunk)]);

describe.each([
  ['eventCutter', eventCutter, (message: string) => `event: x\ndata: ${message}\n\n`],
  ['lineCutter', lineCutter, (message: string) => `${message}\n`],
] as const)('%s', (_name, cutter, write) => {
  test('finds the same messages however the stream is cut', () => {
    const written = fc
      .array(line, { maxLength: 6 })
      .chain((messages) =>
        fc.record({ messages: fc.constant(messages), chunks: chunked(messages.map(write).join('')) }),
      );
    fc.assert(
      fc.property(written, ({ messages, chunks }) => {
        expect(messagesOf(cutter(), chunks)).toEqual(messages);
      }),
    );
  });
});

describe('events of a stream', () => {
  test('are none for anything but what is known, and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (message) => {
        for (const form of [anthropicStream, openaiStream, ollamaStream])
          expect(form.events(message).every(({ kind }) => kind !== 'text')).toBe(true);
      }),
    );
  });

  test('carry the reason of an error', () => {
    const message = '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}';
    for (const form of [anthropicStream, openaiStream, ollamaStream])
      expect(form.events(message)).toEqual([{ kind: 'failed', reason: { tag: 'overloaded' } }]);
  });
});
