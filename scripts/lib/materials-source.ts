import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadFile } from '#features/soul/core/materials/plan-materials.ts';
import { publicIndexSchema } from '#features/soul/core/public-schema.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import { Failure } from './failure.ts';

/** Bytes of an index, and of one soul's file. */
const limits = { index: 4 * 1024 * 1024, soul: 128 * 1024 };

/** `fetch`, or what stands in for it. */
export type Get = (address: string) => Promise<Response>;

/** Follows nowhere: what redirects could lead from https to anything. */
export const get: Get = (address) =>
  fetch(address, { redirect: 'error', signal: AbortSignal.timeout(20_000) });

type Text = Result<string, string>;

const readBody = async (response: Response, limit: number): Promise<Text> => {
  if (!response.ok) return err(`the server answered ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) return err(`it is longer than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks).toString());
};

const fetchText = async (get: Get, address: string, limit: number): Promise<Text> => {
  try {
    return await readBody(await get(address), limit);
  } catch {
    return err('the server did not answer, or sent on to another address.');
  }
};

const readText = async (path: string, limit: number): Promise<Text> => {
  try {
    if ((await stat(path)).size > limit) return err(`it is longer than ${limit} bytes.`);
    return ok(await readFile(path, 'utf8'));
  } catch {
    return err('there is no such file.');
  }
};

const json = (text: Text): Result<unknown, string> => {
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch {
    return err('it is not JSON.');
  }
};

/** How the files of a catalogue are read, by name, beside its index. */
const reader = (given: string, get: Get) => {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) {
    const folder = dirname(given);
    return (name: string | null, limit: number) =>
      readText(name === null ? given : join(folder, name), limit);
  }
  if (!URL.canParse(given) || new URL(given).protocol !== 'https:')
    throw new Failure(`${given} is neither a file nor an https address. Give the index.json of a catalogue.`);
  return (name: string | null, limit: number) => fetchText(get, new URL(name ?? '', given).href, limit);
};

export interface MaterialsSource {
  readonly listed: readonly unknown[];
  readonly readFile: ReadFile;
}

/** The catalogue whose `index.json` is `given`, an https address or a file; the souls' files stand beside it. */
export const materialsSource = async (given: string, get: Get): Promise<MaterialsSource> => {
  const read = reader(given, get);
  const text = json(await read(null, limits.index));
  if (!text.ok) throw new Failure(`${given} could not be read: ${text.error}`);
  const index = z.safeParse(publicIndexSchema, text.value);
  if (!index.success)
    throw new Failure(`${given} is not the index of a catalogue: ${z.prettifyError(index.error)}`);
  return {
    listed: index.data.souls,
    readFile: async (id) => json(await read(`${id}.json`, limits.soul)),
  };
};
