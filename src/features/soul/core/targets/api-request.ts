import { err, ok } from '#lib/result.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { fileText, stemOf } from './file-text.ts';
import { existingObject, type JsonObject, jsonObject, writeJson } from './json-object.ts';
import { localeOf } from './taken-soul.ts';
import type { Target, TargetId } from './target.ts';
import { targetFacts } from './target-facts.ts';

const words: Record<Locale, { readonly model: string; readonly line: string }> = {
  en: { model: 'Write the id of your model here.', line: 'The build is red again.' },
  'zh-CN': { model: '在这里写上你的模型 id。', line: '构建又红了。' },
};

interface ApiRequest {
  readonly id: TargetId;
  /** The field that holds the soul. */
  readonly field: string;
  /** The rest of a request that the API takes, from a model and a first line. */
  readonly rest: (model: string, line: string) => JsonObject;
  /** The soul in the field; `null` for what the API doesn't take there. */
  readonly soulIn: (value: unknown) => string | null;
}

/** The body of a request to a model, as JSON; fields of an existing one are kept. */
export const apiRequest = ({ id, field, rest, soulIn }: ApiRequest): Target => {
  const { carries, warnAbove, refuseAbove } = targetFacts[id];
  return {
    id,
    carries,
    write: ({ document, slug, text }, existing) => {
      const before = existingObject(existing);
      if (!before.ok) return before;
      const { model, line } = words[localeOf(document)];
      const content = writeJson({ ...rest(model, line), ...before.value, [field]: text });
      return ok({
        file: { path: `${slug}.${id}.json`, type: 'application/json', content },
        length: { units: content.length, warnAbove, refuseAbove },
        neutralized: 0,
        carried: false,
      });
    },
    read: (file) => {
      const text = fileText(file);
      if (!text.ok) return text;
      const json = jsonObject(text.value);
      if (!json.ok) return json;
      const soul = soulIn(json.value[field]);
      if (soul === null) return err({ tag: 'not-this-format' });
      return soul.trim() === ''
        ? err({ tag: 'no-soul' })
        : ok({ kind: 'text', title: stemOf(file.name), text: soul, draft: 'none' });
    },
  };
};
