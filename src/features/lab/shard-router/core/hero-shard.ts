import { err, ok } from '#lib/result.ts';
import type { Resolve } from './route.ts';

/** The UTF-16 code of the last character, modulo ten, names one of 10 files. */
export const heroShard: Resolve = (id) => {
  if (id === '') return err('empty');
  const last = id.length - 1;
  const shard = id.charCodeAt(last) % 10;
  return ok({ shard, file: `hero-history/${shard}.db`, picked: [last] });
};
