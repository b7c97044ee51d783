/** A reason to stop that a person can act on: its message is the one sentence they read. */
export class Failure extends Error {}

const hasCode = (error: unknown): error is { code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

export function sentenceFor(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (hasCode(error) && error.code === 'ENOSPC')
    return 'The disk is full: free some space and run this again.';
  if (hasCode(error) && (error.code === 'EACCES' || error.code === 'EROFS')) {
    return `This folder cannot be written: ${String(error)}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
