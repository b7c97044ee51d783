import type { z } from '#lib/zod.ts';

export interface FieldReason {
  readonly kind: 'missing' | 'unreadable' | 'out-of-bounds';
  /** Its name in the scenario. */
  readonly field: string;
}

/** Which field of what came from outside the scenario's schema refuses first, and why. */
export function fieldReason(error: z.core.$ZodError, given: object): FieldReason {
  const issue = error.issues[0];
  const field = String(issue?.path[0]);
  if (!Object.hasOwn(given, field)) return { kind: 'missing', field };
  const beyond = issue?.code === 'too_small' || issue?.code === 'too_big';
  return { kind: beyond ? 'out-of-bounds' : 'unreadable', field };
}
