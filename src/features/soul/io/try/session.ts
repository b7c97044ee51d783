import { stores } from '#platform/storage/core/stores.ts';
import { defineValue, type StoredValue } from '#platform/storage/io/values.ts';
import { type TrySession, trySessionSchema } from '../../core/try/session.ts';

/** What this tab keeps of the test drive; it ends with the tab. */
export const trySession = (fallback: TrySession): StoredValue<TrySession> =>
  defineValue({ store: stores.soulTry, schema: trySessionSchema, fallback });
