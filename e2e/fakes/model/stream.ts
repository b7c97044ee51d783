import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import type { Said } from './answers.ts';
import type { Fault } from './faults.ts';
import type { Form } from './forms.ts';

/** Pieces of an answer that come before anything goes wrong. */
const piecesBefore = 3;

/** Two writes, cut in the middle of whatever stands there, a character of several bytes included. */
const write = async (out: ServerResponse, message: string): Promise<void> => {
  const bytes = Buffer.from(message);
  const middle = Math.floor(bytes.length / 2);
  for (const part of [bytes.subarray(0, middle), bytes.subarray(middle)]) {
    out.write(part);
    await setImmediate();
  }
};

export interface Streaming {
  readonly form: Form;
  readonly said: Said;
  readonly fault: Fault | undefined;
  readonly counted: boolean;
  /** Resolves when a held answer may go on. */
  readonly hold: () => Promise<void>;
}

/** Streams an answer, until its fault if it has one. */
export const streamAnswer = async (out: ServerResponse, streaming: Streaming): Promise<void> => {
  const { form, said, fault, counted, hold } = streaming;
  const overload = { status: 529, code: 'overloaded_error', message: 'Overloaded' };
  out.writeHead(200, { 'content-type': form.contentType });
  for (const message of form.opening(said)) await write(out, message);
  for (const text of said.pieces.slice(0, piecesBefore)) await write(out, form.piece(text));
  if (fault === 'slow' || fault === 'cut') await hold();
  if (fault === 'cut') return void out.destroy();
  if (fault === 'short') return void out.end();
  if (fault === 'error-in-stream') return void out.end(form.broken(overload));
  for (const text of said.pieces.slice(piecesBefore)) await write(out, form.piece(text));
  for (const message of form.closing(said, fault === 'length' ? 'length' : 'end', counted))
    await write(out, message);
  out.end();
};
