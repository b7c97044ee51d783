import { err, ok, type Result } from '#lib/result.ts';
import type { DesignIndex } from '../core/contract.ts';

/** The index and this script come from one build; an older copy in a cache shows by its version. */
const isIndex = (value: unknown): value is DesignIndex =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'entries' in value &&
  Array.isArray(value.entries);

export const fetchIndex = async (url: string): Promise<Result<DesignIndex, 'unreachable' | 'unreadable'>> => {
  try {
    const response = await fetch(url);
    if (!response.ok) return err('unreachable');
    const body: unknown = await response.json();
    return isIndex(body) ? ok(body) : err('unreadable');
  } catch {
    return err('unreachable');
  }
};
