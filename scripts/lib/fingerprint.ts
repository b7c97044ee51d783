import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './processes.ts';

export interface Inputs {
  /** Files and folders, relative to the root; one that does not exist counts as absent. */
  paths: readonly string[];
  env?: Environment;
}

const filesOf = (place: string) =>
  statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [place];

/** A hash over the names and bytes of files and over variables. */
export function fingerprint({ paths, env = {} }: Inputs): string {
  const hash = createHash('sha256');
  for (const file of paths
    .filter((place) => existsSync(place))
    .flatMap(filesOf)
    .sort()) {
    hash.update(`${file}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  }
  hash.update(JSON.stringify(Object.entries(env).sort()));
  return hash.digest('hex');
}

/**
 * Does the work unless the same inputs did it before and its product is still there. The stamp is written after the
 * work, so that work that was cut off is done again.
 */
export async function unlessDone(
  stamp: string,
  product: string,
  inputs: Inputs,
  work: () => Promise<void>,
): Promise<void> {
  const current = fingerprint(inputs);
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  await work();
  writeFileSync(stamp, current);
}
