import { z } from '#lib/zod.ts';

export const mostNameUnits = 80;
export const mostSummaryUnits = 300;

/** UTF-16 units that the body of an issue may have at GitHub. */
export const mostBodyUnits = 65_536;

/** What stands behind the fence of the block that machines read. */
export const blockInfo = 'json hagicode-soul';

export const license = 'Published by its author under the MIT License.';

const line = (most: number) =>
  z
    .string()
    .check(z.minLength(1), z.maxLength(most), z.regex(/^\S(?:[^\p{Cc}\u2028\u2029]*\S)?$/u, 'One line'));

/** A rule about both; `z.refine` would weigh on the first load of every page that reads what is stored. */
const inOneAtLeast = ({
  value,
  issues,
}: z.core.ParsePayload<Partial<Record<'en' | 'zh-CN', string>>>): void => {
  if (value.en === undefined && value['zh-CN'] === undefined)
    issues.push({ code: 'custom', input: value, message: 'A summary in one language at least' });
};

export const summarySchema = z
  .partialRecord(z.enum(['en', 'zh-CN']), line(mostSummaryUnits))
  .check(inOneAtLeast);

export const nameSchema = line(mostNameUnits);
export const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const languageSchema = z.enum(['en', 'zh-CN']);

/** What `shareFragment` writes. */
export const draftSchema = z.string().check(z.maxLength(40_000), z.regex(/^s=\d+\.[A-Za-z0-9_-]+$/));

/** The JSON in the body of a published soul's issue. */
export const soulBlockSchema = z.strictObject({
  version: z.literal(1),
  /** SHA-256 of the compiled text. */
  hash: hashSchema,
  name: nameSchema,
  summary: summarySchema,
  /** Of the compiled text. */
  language: languageSchema,
  /** The whole draft, as a share link carries it after its `#`. */
  draft: draftSchema,
  license: z.literal(license),
});

export type SoulBlock = z.infer<typeof soulBlockSchema>;
export type SoulSummary = z.infer<typeof summarySchema>;
