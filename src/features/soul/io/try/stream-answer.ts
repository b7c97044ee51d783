import type { AnswerEvent } from '../../core/try/answer.ts';
import type { ModelRequest } from '../../core/try/question.ts';
import type { StreamForm } from '../../core/try/stream-form.ts';
import { send } from './send.ts';

const isStream = (response: Response): boolean =>
  /event-stream|ndjson/.test(response.headers.get('content-type') ?? '');

/** Sends a request and yields what its stream says, as it comes. Ends early, and silently, once it is aborted. */
export async function* streamAnswer(
  request: ModelRequest,
  form: StreamForm,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  let known = false;
  let complete = false;
  try {
    const sent = await send(request, signal);
    if (!sent.ok) return yield { kind: 'failed', reason: sent.error };
    known = isStream(sent.value);
    const reader = sent.value.body?.getReader();
    const decoder = new TextDecoder();
    const cutter = form.cutter();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      for (const message of cutter.feed(decoder.decode(part.value, { stream: true })))
        for (const event of form.events(message)) {
          known = true;
          complete ||= event.kind === 'stop' || event.kind === 'failed';
          yield event;
        }
  } catch {
    if (signal.aborted) return;
  }
  if (!complete) yield { kind: 'failed', reason: { tag: known ? 'cut' : 'not-a-model' } };
}
