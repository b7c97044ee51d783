import { err, ok, type Result } from '#lib/result.ts';

/** Code that loads when it is needed can't be had without a network. */
export const load = async <T>(chunk: Promise<T>): Promise<Result<T, { readonly tag: 'offline' }>> => {
  try {
    return ok(await chunk);
  } catch {
    return err({ tag: 'offline' });
  }
};
