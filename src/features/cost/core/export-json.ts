import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import type { Assessment } from './assess.ts';
import { type FieldReason, fieldReason } from './field-reason.ts';
import type { Rates } from './money.ts';
import { type Scenario, scenarioSchema } from './scenario.ts';
import type { PriceRow } from './schema.ts';
import type { Span } from './speed-range.ts';

/** A calculation as a file. Only the scenario is read back; the rest says what came of it, and from which prices. */
export interface SavedCalculation {
  /** Address of the page. */
  readonly generatedBy: string;
  /** ISO 8601 day. */
  readonly savedOn: string;
  readonly scenario: Scenario;
  /** Money is in the scenario's currency; `null` has no end, as the return of tokens that cost nothing. */
  readonly figures: Assessment & { readonly peopleRange: Span };
  readonly model: PriceRow;
  /** Of each currency for a dollar. */
  readonly rates: Rates;
}

/** Why a file cannot be opened. */
export type FileReason = { readonly kind: 'too-large' | 'not-json' | 'not-ours' | 'version' } | FieldReason;

const VERSION = 1;

export const toJson = (calculation: SavedCalculation): string =>
  `${JSON.stringify({ version: VERSION, ...calculation }, null, 2)}\n`;

const envelope = z.object({ version: z.number(), scenario: z.looseObject({}) });

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The scenario of a file that `toJson` wrote. */
export function parseJson(text: string): Result<Scenario, FileReason> {
  const content = read(text);
  if (content === undefined) return err({ kind: 'not-json' });
  const file = z.safeParse(envelope, content);
  if (!file.success) return err({ kind: 'not-ours' });
  if (file.data.version !== VERSION) return err({ kind: 'version' });
  const scenario = z.safeParse(scenarioSchema, file.data.scenario);
  return scenario.success ? ok(scenario.data) : err(fieldReason(scenario.error, file.data.scenario));
}
