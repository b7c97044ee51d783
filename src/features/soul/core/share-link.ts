import { deflateSync } from 'fflate';
import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { compilePreview } from './compile.ts';
import { inflateWithin } from './inflate-within.ts';
import {
  previewFragmentsSchema,
  type SoulDocument,
  type SoulFragment,
  soulBuilderDraftSchema,
  soulFragmentSchema,
} from './schema.ts';

/** Why a link can't be opened. `at` names the part of the soul that is not as it must be. */
export type ShareReason =
  | { readonly tag: 'version' | 'unreadable' | 'too-large' | 'empty' | 'altered' }
  | { readonly tag: 'not-a-soul'; readonly at: string };

/** Bytes that a link may inflate to. */
export const inflatedLimit = 256 * 1024;

/** Characters of an address that the programs which pass it on commonly keep. */
export const commonAddressLimit = 8000;

const version = '1';

/** What a draft that arrives is called here, and the ISO instant of its arrival. */
export interface ShareIdentity {
  readonly id: string;
  readonly now: string;
}

const strictFragment = z.nullable(
  z.strictObject({
    ...soulFragmentSchema.shape,
    meta: z.strictObject(soulFragmentSchema.shape.meta.shape),
  }),
);

/** A draft as it travels: without what its sender's browser alone needs, and a slot's text only where it is not its fragment's. */
const sharedSoulSchema = z.strictObject({
  /** SHA-256 of the compiled text. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  draft: z.strictObject({
    ...z.omit(soulBuilderDraftSchema, {
      draftId: true,
      selectedMainFragmentId: true,
      selectedRuleFragmentId: true,
      previewText: true,
      updatedAt: true,
    }).shape,
    mainSlotText: z.optional(z.string()),
    ruleSlotText: z.optional(z.string()),
  }),
  fragments: z.strictObject({
    ...previewFragmentsSchema.shape,
    mainFragment: strictFragment,
    ruleFragment: strictFragment,
    inspirationFragment: strictFragment,
  }),
});

type SharedSoul = z.infer<typeof sharedSoulSchema>;

const ownText = (text: string, fragment: SoulFragment | null): string | undefined =>
  text === (fragment?.content ?? '') ? undefined : text;

const toShared = ({ draft, fragments }: SoulDocument): SharedSoul => {
  const { draftId, selectedMainFragmentId, selectedRuleFragmentId, previewText, updatedAt, ...said } = draft;
  return {
    hash: compilePreview(draft, fragments).hash,
    draft: {
      ...said,
      mainSlotText: ownText(draft.mainSlotText, fragments.mainFragment),
      ruleSlotText: ownText(draft.ruleSlotText, fragments.ruleFragment),
    },
    fragments,
  };
};

const toDocument = ({ draft, fragments }: SharedSoul, { id, now }: ShareIdentity): SoulDocument => {
  const { mainFragment, ruleFragment } = fragments;
  const said = {
    ...draft,
    mainSlotText: draft.mainSlotText ?? mainFragment?.content ?? '',
    ruleSlotText: draft.ruleSlotText ?? ruleFragment?.content ?? '',
  };
  return {
    id,
    draft: {
      ...said,
      draftId: id,
      selectedMainFragmentId: mainFragment?.fragmentId ?? null,
      selectedRuleFragmentId: ruleFragment?.fragmentId ?? null,
      previewText: compilePreview(said, fragments).text,
      updatedAt: now,
    },
    fragments,
  };
};

/**
 * The part of the address after `#`: `s=1.…`, the whole draft with its fragments as they were picked, deflated; `null` for
 * a draft that is larger than what may be read again.
 */
export const shareFragment = (document: SoulDocument): string | null => {
  const bytes = new TextEncoder().encode(JSON.stringify(toShared(document)));
  if (bytes.length > inflatedLimit) return null;
  return `s=${version}.${toBase64Url(deflateSync(bytes, { level: 9 }))}`;
};

const readJson = (bytes: Uint8Array): Result<unknown, ShareReason> => {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)));
  } catch {
    return err({ tag: 'unreadable' });
  }
};

const readShared = (data: Uint8Array): Result<SharedSoul, ShareReason> => {
  const inflated = inflateWithin(data, inflatedLimit);
  if (!inflated.ok) return err({ tag: inflated.error });
  const json = readJson(inflated.value);
  if (!json.ok) return json;
  const parsed = z.safeParse(sharedSoulSchema, json.value);
  if (parsed.success) return ok(parsed.data);
  return err({ tag: 'not-a-soul', at: z.core.toDotPath(parsed.error.issues[0]?.path ?? []) });
};

/** Reads what `shareFragment` wrote, as a draft of its own; the compiled text has the hash that was sent with it. */
export const readShareFragment = (
  fragment: string,
  identity: ShareIdentity,
): Result<SoulDocument, ShareReason> => {
  const [, sent = '', payload = ''] = /^s=(\d+)\.(.*)$/s.exec(fragment) ?? [];
  if (sent === '') return err({ tag: 'unreadable' });
  if (sent !== version) return err({ tag: 'version' });
  const data = fromBase64Url(payload);
  if (data === null) return err({ tag: 'unreadable' });
  const shared = readShared(data);
  if (!shared.ok) return shared;
  const document = toDocument(shared.value, identity);
  const { hash, isComplete } = compilePreview(document.draft, document.fragments);
  if (hash !== shared.value.hash) return err({ tag: 'altered' });
  return isComplete ? ok(document) : err({ tag: 'empty' });
};
