import { deflateSync } from 'fflate';
import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import { fromBase64Url, toBase64Url } from '../base64url.ts';
import { emptyDocument, renameDraft, stamped } from '../builder.ts';
import { compilePreview } from '../compile.ts';
import { hashText } from '../hash.ts';
import { inflateWithin } from '../inflate-within.ts';
import { type SoulDocument, soulBuilderDraftSchema, soulDocumentSchema } from '../schema.ts';
import { stemOf, textLimit } from './file-text.ts';
import { restoreMarkers } from './markers.ts';
import { oneLine, titleOf } from './taken-soul.ts';
import type { Imported, ImportReason } from './target.ts';

const version = '1';

const carriedSchema = z.object({
  ...soulDocumentSchema.shape,
  /** Without the compiled text, which follows from the rest. */
  draft: z.omit(soulBuilderDraftSchema, { previewText: true }),
});

/** What editors and git change without anyone's hand: line endings, spaces at line ends, blank lines around. */
const settled = (visible: string): string =>
  visible
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

const fingerprint = (settledText: string): string => hashText(settledText).slice(0, 16);

/** Tells a payload that was damaged on its way, which may well inflate. */
const checksum = (payload: string): string => hashText(payload).slice(0, 8);

/** Names and values that drafts have in common; part of the format. */
const skeleton =
  '{"id":"","draft":{"draftId":"","name":"","selectedMainFragmentId":"soul-main-","selectedRuleFragmentId":"soul-orth-","inspirationSoulId":null,"mainSlotText":"","ruleSlotText":"","customPrompt":"","updatedAt":"2026-01-01T00:00:00.000Z"},"fragments":{"mainFragment":{"fragmentId":"soul-main-","group":"main-catalog","title":"","summary":"","content":"","keywords":["",""],"localized":{"en":{"title":"","summary":"","keywords":["",""]}},"sourceRef":{"kind":"catalog","origin":"reference-doc"},"meta":{"index":1,"locale":"zh-CN","styleType":"orthogonal-dimension","nickname":"","sample":""}},"ruleFragment":{"fragmentId":"soul-orth-","group":"expression-rule"},"inspirationFragment":null}}';

/** What DEFLATE looks back at, so that a draft doesn't repeat the words that its file shows anyway. */
const dictionaryOf = (settledText: string): Uint8Array =>
  new TextEncoder().encode(skeleton + settledText).subarray(-32_768);

/** The draft for a file that shows `visible`: `1.<fingerprint of visible>.<checksum>.<deflated JSON>`, of letters, digits, `-`, `_` and `.` alone. */
export const carryDraft = (document: SoulDocument, visible: string): string => {
  const shown = settled(visible);
  const json = new TextEncoder().encode(JSON.stringify(z.parse(carriedSchema, document)));
  const payload = toBase64Url(deflateSync(json, { level: 9, dictionary: dictionaryOf(shown) }));
  return [version, fingerprint(shown), checksum(payload), payload].join('.');
};

/** The dictionary as a stored block ahead of the data, so that it inflates under the same limit. */
const afterDictionary = (dictionary: Uint8Array, data: Uint8Array): Uint8Array => {
  const { length } = dictionary;
  const joined = new Uint8Array(5 + length + data.length);
  joined.set([0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255]);
  joined.set(dictionary, 5);
  joined.set(data, 5 + length);
  return joined;
};

const parseDocument = (json: Uint8Array): SoulDocument | null => {
  try {
    const parsed = z.safeParse(
      carriedSchema,
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)),
    );
    if (!parsed.success) return null;
    const { id, draft, fragments } = parsed.data;
    const document = { ...emptyDocument(id, draft.updatedAt), fragments };
    return stamped({ ...document, draft: { ...draft, draftId: id, previewText: '' } }, draft.updatedAt);
  } catch {
    return null;
  }
};

const bare = (text: string): string => settled(text.toWellFormed()).replaceAll('&lt;', '<');

/** Whether all that a draft says stands in the text beside it: no file shows one soul and hands over another. */
const isShown = ({ draft, fragments }: SoulDocument, visible: string): boolean => {
  const shown = bare(visible);
  const { sections } = compilePreview(draft, fragments);
  return sections.length > 0 && sections.every(({ heading, body }) => shown.includes(bare(heading + body)));
};

/** The draft that `carryDraft` put beside a visible text, as long as that text is still the same. */
export const readCarriedDraft = (
  carried: string,
  visible: string,
): Result<SoulDocument, 'edited' | 'unreadable'> => {
  const [sent, mark, check, payload = ''] = carried.split('.');
  const data = fromBase64Url(payload);
  if (sent !== version || check !== checksum(payload) || data === null) return err('unreadable');
  const shown = settled(visible);
  if (mark !== fingerprint(shown)) return err('edited');
  const dictionary = dictionaryOf(shown);
  const inflated = inflateWithin(afterDictionary(dictionary, data), dictionary.length + textLimit);
  if (!inflated.ok) return err('unreadable');
  const document = parseDocument(inflated.value.subarray(dictionary.length));
  return document !== null && isShown(document, visible) ? ok(document) : err('unreadable');
};

/** A file's visible parts and the draft it may carry. */
export interface Found {
  /** `null` where the format shows no title. */
  readonly title: string | null;
  readonly visible: string;
  /** Names a text where its format shows no title; left out where every file of the format is called the same. */
  readonly fileName?: string;
  /** What stands in for a lost draft; the visible text unless the file holds more than the soul. */
  readonly text?: string;
  readonly carried: string | null;
}

/** The draft, under the title that the file shows; the visible text where there is none to be had. */
export const importFound = ({
  title,
  visible,
  carried,
  fileName = '',
  text = visible,
}: Found): Result<Imported, ImportReason> => {
  const draft = carried === null ? err('none' as const) : readCarriedDraft(carried, visible);
  if (draft.ok) {
    const renamed = title !== null && oneLine(title) !== '' && oneLine(title) !== titleOf(draft.value);
    return ok({ kind: 'draft', document: renamed ? renameDraft(draft.value, oneLine(title)) : draft.value });
  }
  const own = restoreMarkers(text).trim();
  return own === ''
    ? err({ tag: 'no-soul' })
    : ok({ kind: 'text', title: oneLine(title ?? stemOf(fileName)), text: own, draft: draft.error });
};
