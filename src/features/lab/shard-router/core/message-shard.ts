import { err, ok } from '#lib/result.ts';
import type { Resolve } from './route.ts';

const guid = /^[{(]?(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[)}]?$/i;

/** The last two hex digits of a GUID name one of 256 files. */
export const messageShard: Resolve = (id) => {
  if (id === '') return err('empty');
  if (!guid.test(id)) return err('not-a-guid');
  const end = /[)}]$/.test(id) ? id.length - 1 : id.length;
  const suffix = id.slice(end - 2, end).toLowerCase();
  return ok({
    shard: Number.parseInt(suffix, 16),
    file: `messages/${suffix}.db`,
    picked: [end - 2, end - 1],
  });
};
