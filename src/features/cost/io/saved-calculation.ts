import { err, type Result } from '#lib/result.ts';
import { type FileReason, parseJson } from '../core/export-json.ts';
import type { Scenario } from '../core/scenario.ts';

/** Far more than a saved calculation holds. */
const LARGEST = 1_000_000;

/** Today where the visitor is, as `2026-11-21`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The scenario of a saved calculation. */
export async function openFile(file: File): Promise<Result<Scenario, FileReason>> {
  if (file.size > LARGEST) return err({ kind: 'too-large' });
  return parseJson(await file.text());
}
