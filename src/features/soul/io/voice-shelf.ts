import { stores } from '#platform/storage/core/stores.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import { emptyShelf, voiceShelfSchema } from '../core/voice-shelf.ts';

/** The visitor's favorite and recently taken voices. */
export const voiceShelf = defineValue({
  store: stores.soulVoices,
  schema: voiceShelfSchema,
  fallback: emptyShelf,
});
