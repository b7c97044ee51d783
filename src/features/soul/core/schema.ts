import { z } from '#lib/zod.ts';
import { locales } from '#platform/i18n/core/locale.ts';

export const roleStyles = [
  'healing-companion',
  'persona-archetype',
  'professional-role',
  'subculture-scene',
  'contrast-archetype',
  'career-growth',
  'emotional-therapy',
  'creative-inspiration',
  'engineering-practice',
] as const;

const line = z
  .string()
  .check(z.trim(), z.minLength(1), z.regex(/^[^\r\n]*$/, 'One line, without a line break'));

const voiceSchema = z.strictObject({
  title: line,
  /** Its part of a draft's proposed name: the role's root or the rule's suffix. */
  nickname: line,
  summary: line,
  core: line,
  signature: z.array(line).check(z.minLength(2), z.maxLength(5)),
  /** Its answer to "The build is red again." */
  sample: line,
  keywords: z.array(line).check(z.minLength(3), z.maxLength(12)),
});

const origins = z.enum(['reference-doc', 'local-override', 'site']);

const voices = { en: voiceSchema, 'zh-CN': voiceSchema };

/** `data/roles/soul-main-NN-slug.json`; id and number come from the file name. */
export const roleSchema = z.strictObject({ origin: origins, styleType: z.enum(roleStyles), ...voices });

/** `data/rules/soul-orth-NN-slug.json`. */
export const ruleSchema = z.strictObject({ origin: origins, ...voices });

export const styleTypeSchema = z.enum([...roleStyles, 'orthogonal-dimension']);

const foundBySchema = z.object({ title: z.string(), summary: z.string(), keywords: z.array(z.string()) });

/** A role, a rule or a published soul in one language; `localized` holds what a search finds it by in the others. */
export const soulFragmentSchema = z.object({
  fragmentId: z.string(),
  group: z.enum(['main-catalog', 'expression-rule', 'published-soul']),
  title: z.string(),
  summary: z.string(),
  /** What a slot is filled with: the core, then each trait on a line of its own after "- ". */
  content: z.string(),
  keywords: z.array(z.string()),
  localized: z.partialRecord(z.enum(locales), foundBySchema),
  sourceRef: z.object({ kind: z.literal('catalog'), origin: origins }),
  meta: z.object({
    index: z.number(),
    locale: z.enum(locales),
    styleType: styleTypeSchema,
    nickname: z.string(),
    sample: z.string(),
  }),
});

/** `GET /souls/catalog.<locale>.json` */
export const soulCatalogSchema = z.object({ version: z.literal(1), fragments: z.array(soulFragmentSchema) });

export const soulBuilderDraftSchema = z.object({
  draftId: z.string(),
  /** Empty while the visitor has given none: the title then follows the slots. */
  name: z.string(),
  selectedMainFragmentId: z.nullable(z.string()),
  selectedRuleFragmentId: z.nullable(z.string()),
  inspirationSoulId: z.nullable(z.string()),
  mainSlotText: z.string(),
  ruleSlotText: z.string(),
  customPrompt: z.string(),
  /** The compiled text when the draft was last saved. */
  previewText: z.string(),
  /** ISO instant of the last change. */
  updatedAt: z.string(),
});

export const previewFragmentsSchema = z.object({
  mainFragment: z.nullable(soulFragmentSchema),
  ruleFragment: z.nullable(soulFragmentSchema),
  inspirationFragment: z.nullable(soulFragmentSchema),
});

/** A draft as it is stored: with the fragments as they were picked, so it compiles without the catalogue. */
export const soulDocumentSchema = z.object({
  id: z.string(),
  draft: soulBuilderDraftSchema,
  fragments: previewFragmentsSchema,
});

/** A draft on its way to storage; `base` is what storage held when it was changed, `null` for a new one. */
export const unsavedDraftSchema = z.object({
  document: soulDocumentSchema,
  base: z.nullable(soulDocumentSchema),
});

/** What each open tab, by its id, has not stored yet. */
export const unsavedDraftsSchema = z.record(z.string(), z.array(unsavedDraftSchema));

/** The draft that a browser shows when it comes back. */
export const openDraftSchema = z.object({ draftId: z.nullable(z.string()) });

export type RoleStyle = (typeof roleStyles)[number];
export type StyleType = z.infer<typeof styleTypeSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type SoulFragment = z.infer<typeof soulFragmentSchema>;
export type SoulCatalog = z.infer<typeof soulCatalogSchema>;
export type SoulBuilderDraft = z.infer<typeof soulBuilderDraftSchema>;
export type PreviewFragments = z.infer<typeof previewFragmentsSchema>;
export type SoulDocument = z.infer<typeof soulDocumentSchema>;
export type UnsavedDraft = z.infer<typeof unsavedDraftSchema>;
