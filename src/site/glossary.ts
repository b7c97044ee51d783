import { z } from '#lib/zod.ts';
import { locales } from '#platform/i18n/core/locale.ts';

const line = z.string().check(z.trim(), z.minLength(1));

const termSchema = z.strictObject({
  word: line,
  meaning: line,
  /** Other words for the same thing, which no text of this language uses. */
  avoid: z.optional(z.array(line)),
});

/** `src/content/glossary.json`, sorted by the English word. */
export const glossarySchema = z.array(z.record(z.enum(locales), termSchema));
