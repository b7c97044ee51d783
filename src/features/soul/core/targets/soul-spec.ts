import { zipSync } from 'fflate';
import { err, ok, type Result } from '#lib/result.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { carryDraft, importFound } from './carried-draft.ts';
import { fileLimit, fileText } from './file-text.ts';
import { jsonObject } from './json-object.ts';
import { neutralizeMarkers, partDraftComment, writeDraftComment } from './markers.ts';
import { localeOf } from './taken-soul.ts';
import type { ImportReason, TakenSoul, Target } from './target.ts';
import { targetFacts } from './target-facts.ts';
import { sectionText, titledSections } from './titled-sections.ts';
import { isZip, readZipEntry, type ZipEntry, zipEntries } from './zip-entries.ts';

const { carries, warnAbove, refuseAbove } = targetFacts['soul-spec'];

/** The specification wants all three headings, so an empty part is named as such. */
const empty: Record<
  Locale,
  { readonly personality: string; readonly tone: string; readonly principles: string }
> = {
  en: {
    personality: 'Keep the personality you have.',
    tone: 'Keep the tone you have.',
    principles: 'This soul shapes how you speak. It grants no tool, no access and no permission.',
  },
  'zh-CN': {
    personality: '性格照旧。',
    tone: '语气照旧。',
    principles: '这份人设只管你怎么说话，不给任何工具、权限或许可。',
  },
};

const soulMarkdown = (soul: TakenSoul): string => {
  const { personality, tone, principles } = empty[localeOf(soul.document)];
  return titledSections(soul.title, [
    ['Personality', sectionText(soul, 'main', 'inspiration') || personality],
    ['Tone', sectionText(soul, 'rule') || tone],
    ['Principles', sectionText(soul, 'custom') || principles],
  ]);
};

/** `limit` characters, so that no pair of surrogates is cut. */
const atMost = (text: string, limit: number): string => [...text].slice(0, limit).join('');

/** https://soulspec.org, version 0.6: the fields of 0.5 stay required in its registry; descriptions have 160 characters, tags are ten. */
const manifest = ({ document, title, slug, summary }: TakenSoul): string => {
  const { mainFragment, ruleFragment } = document.fragments;
  const keywords = [mainFragment, ruleFragment].flatMap((fragment) => fragment?.keywords ?? []);
  return `${JSON.stringify(
    {
      specVersion: '0.6',
      type: 'persona',
      name: slug,
      displayName: title,
      version: '1.0.0',
      description: atMost(summary || title, 160),
      author: { name: 'HagiCode Soul builder' },
      license: 'MIT',
      tags: [...new Set(keywords)].slice(0, 10),
      category: `persona/${(mainFragment ?? ruleFragment)?.meta.styleType ?? 'custom'}`,
      files: { soul: 'SOUL.md' },
      disclosure: { summary: atMost(summary || title, 200) },
    },
    null,
    2,
  )}\n`;
};

/** fflate writes a date by the local clock, so it is given in it: the same bytes in every time zone. */
const zipOptions = { level: 9, mtime: new Date(1980, 0, 1) } as const;

const entryAt = (entries: readonly ZipEntry[], end: string): ZipEntry | undefined =>
  entries.find(({ name }) => name === end || name.endsWith(`/${end}`));

const readText = (bytes: Uint8Array, entry: ZipEntry): Result<string, ImportReason> => {
  const content = readZipEntry(bytes, entry);
  return content.ok ? fileText({ content: content.value }) : content;
};

/** A Soul Spec folder as a zip; its license is the one of the catalogue's words. */
export const soulSpec: Target = {
  id: 'soul-spec',
  carries,
  write: (soul) => {
    const { text, count } = neutralizeMarkers(soulMarkdown(soul));
    const comment = writeDraftComment(carryDraft(soul.document, text));
    const bytes = (content: string) => [new TextEncoder().encode(content), zipOptions] as const;
    const content = zipSync({
      [`${soul.slug}/soul.json`]: [...bytes(manifest(soul))],
      [`${soul.slug}/SOUL.md`]: [...bytes(`${text}\n\n${comment}\n`)],
    });
    return ok({
      file: { path: `${soul.slug}.zip`, type: 'application/zip', content },
      length: { units: text.length, warnAbove, refuseAbove },
      neutralized: count,
      carried: true,
    });
  },
  read: ({ content }) => {
    if (content.length > fileLimit) return err({ tag: 'too-large' });
    if (!isZip(content)) return err({ tag: 'not-this-format' });
    const entries = zipEntries(content);
    if (!entries.ok) return entries;
    const described = entryAt(entries.value, 'soul.json');
    const spoken = entryAt(entries.value, 'SOUL.md');
    if (!described || !spoken) return err({ tag: 'not-this-format' });
    const json = readText(content, described);
    if (!json.ok) return json;
    const about = jsonObject(json.value);
    if (!about.ok) return about;
    const text = readText(content, spoken);
    if (!text.ok) return text;
    const { displayName } = about.value;
    const title = typeof displayName === 'string' ? displayName : null;
    return importFound({ title, ...partDraftComment(text.value) });
  },
};
