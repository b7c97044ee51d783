import { err, ok, type Result } from '#lib/result.ts';
import { modelNames } from '../../core/try/model-names.ts';
import type { ModelRequest } from '../../core/try/question.ts';
import type { TryReason } from '../../core/try/reason.ts';
import { send } from './send.ts';

/** Fetches a server's list of models; `null` when aborted. */
export const listModels = async (
  request: ModelRequest,
  signal: AbortSignal,
): Promise<Result<readonly string[], TryReason> | null> => {
  try {
    const sent = await send(request, signal);
    if (!sent.ok) return sent;
    const names = modelNames(await sent.value.json());
    return names === null ? err({ tag: 'not-a-model' }) : ok(names);
  } catch {
    return signal.aborted ? null : err({ tag: 'not-a-model' });
  }
};
