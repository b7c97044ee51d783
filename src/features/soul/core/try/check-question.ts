import { err, ok, type Result } from '#lib/result.ts';
import { type AddressReason, type CheckedAddress, checkAddress } from './address.ts';
import type { ProviderId, Server } from './question.ts';
import type { TrySession } from './session.ts';

/** What is missing or wrong, by field. */
export interface FormProblems {
  readonly address?: AddressReason;
  readonly key?: 'missing';
  readonly model?: 'missing';
  readonly prompt?: 'missing';
}

export interface Checked extends Server {
  readonly host: string;
  readonly model: string;
  readonly prompt: string;
}

/** A server elsewhere wants a key; one on the visitor's own machine may want one, and Ollama never does. */
export const wantsKey = (provider: ProviderId, isLocal: boolean): boolean =>
  provider !== 'ollama' && !isLocal;

/** The server in view; `null` while its address is none. */
export const serverOf = (session: TrySession, sources: readonly string[]): CheckedAddress | null => {
  const checked = checkAddress(session.servers[session.provider].address, sources);
  return checked.ok ? checked.value : null;
};

/** The server as it can be asked for its models. */
export const checkServer = (
  session: TrySession,
  keys: ReadonlyMap<string, string>,
  sources: readonly string[],
): Result<Server & { readonly host: string }, FormProblems> => {
  const { provider, servers } = session;
  const checked = checkAddress(servers[provider].address, sources);
  if (!checked.ok) return err({ address: checked.error });
  const { address, origin, host, isLocal } = checked.value;
  const key = provider === 'ollama' ? '' : (keys.get(origin) ?? '').trim();
  if (key === '' && wantsKey(provider, isLocal)) return err({ key: 'missing' });
  return ok({ address, host, key });
};

/** All that a question needs but the soul. */
export const checkQuestion = (
  session: TrySession,
  keys: ReadonlyMap<string, string>,
  sources: readonly string[],
): Result<Checked, FormProblems> => {
  const server = checkServer(session, keys, sources);
  const model = session.servers[session.provider].model.trim();
  const problems: FormProblems = {
    ...(!server.ok && server.error),
    ...(model === '' && { model: 'missing' }),
    ...(session.prompt.trim() === '' && { prompt: 'missing' }),
  };
  if (!server.ok || Object.keys(problems).length > 0) return err(problems);
  return ok({ ...server.value, model, prompt: session.prompt.trim() });
};
