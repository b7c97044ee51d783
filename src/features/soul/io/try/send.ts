import { err, ok, type Result } from '#lib/result.ts';
import type { ModelRequest } from '../../core/try/question.ts';
import type { TryReason } from '../../core/try/reason.ts';
import { reasonOfAnswer } from '../../core/try/refusal.ts';
import { whyUnreachable } from './unreachable.ts';

const isLocal = (url: string): boolean => /^(localhost|127\.0\.0\.1)$/.test(new URL(url).hostname);

/** A redirect is not followed: the key is for the address it was typed for. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

/** Sends a request and gives its answer if that is none of an error. Throws only when it is aborted. */
export const send = async (
  { url, headers, body }: ModelRequest,
  signal: AbortSignal,
): Promise<Result<Response, TryReason>> => {
  let response: Response;
  try {
    response = await fetch(url, {
      method: body === null ? 'GET' : 'POST',
      headers,
      body,
      signal,
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
  } catch {
    signal.throwIfAborted();
    return err(await whyUnreachable(url, isLocal(url), signal));
  }
  if (isRedirect(response)) return err({ tag: 'elsewhere' });
  if (response.ok) return ok(response);
  const text = await response.text().catch(() => '');
  signal.throwIfAborted();
  return err(reasonOfAnswer(response.status, response.headers, text));
};
