import type { Result } from '#lib/result.ts';

/** `picked`: indices into the id of the characters that decided. */
export type Route = { readonly shard: number; readonly file: string; readonly picked: readonly number[] };

export type Refusal = 'empty' | 'not-a-guid' | 'too-few-digits';

export type Resolve = (id: string) => Result<Route, Refusal>;
