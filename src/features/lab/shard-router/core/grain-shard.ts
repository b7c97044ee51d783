import { err, ok } from '#lib/result.ts';
import type { Resolve } from './route.ts';

/** The last two decimal digits anywhere in the id name one of 100 files. */
export const grainShard: Resolve = (id) => {
  if (id === '') return err('empty');
  const digits = [...id.matchAll(/[0-9]/g)].slice(-2);
  if (digits.length < 2) return err('too-few-digits');
  const suffix = digits.map(([digit]) => digit).join('');
  return ok({
    shard: Number.parseInt(suffix, 10),
    file: `orleans/grains/grains-${suffix}.db`,
    picked: digits.map(({ index }) => index),
  });
};
