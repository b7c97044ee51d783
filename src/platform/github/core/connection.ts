import { z } from '#lib/zod.ts';
import { sessionSchema } from './contract.ts';

/** A connection to GitHub as this browser keeps it. */
const connectionSchema = z.object({
  token: z.string(),
  /** Through GitHub's own page, or a personal access token the visitor pasted. */
  source: z.enum(['sign-in', 'personal-token']),
  login: z.string(),
  name: z.nullable(z.string()),
  /** From `X-OAuth-Scopes`; null where GitHub sends none (fine-grained tokens, GitHub Apps). */
  scopes: z.nullable(z.array(z.string())),
  connectedAt: z.string(),
  expiresAt: z.nullable(z.string()),
  /** What the edge renews it with; null where it lasts, or ends for good. */
  session: z.nullable(sessionSchema),
});

export type Connection = z.infer<typeof connectionSchema>;

/**
 * What a storage area holds. `round` changes with every disconnect: a copy in another tab's sessionStorage made in an
 * earlier round no longer counts, even where that tab was asleep when it happened.
 */
export const keptConnectionSchema = z.union([
  z.extend(connectionSchema, { round: z.string() }),
  z.object({ round: z.string() }),
]);

export type KeptConnection = z.infer<typeof keptConnectionSchema>;
