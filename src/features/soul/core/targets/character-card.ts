import { err, ok, type Result } from '#lib/result.ts';
import { carryDraft, importFound } from './carried-draft.ts';
import { isObject, type JsonObject, jsonObject, stringAt } from './json-object.ts';
import type { Imported, ImportReason, TakenSoul } from './target.ts';

/** Our key of a card's `extensions`. */
const draftField = 'hagicode/soul';

/** The fields that Character Card V3 wants present, empty. */
const emptyData: JsonObject = {
  name: '',
  description: '',
  tags: [],
  creator: '',
  character_version: '1.0',
  mes_example: '',
  extensions: {},
  system_prompt: '',
  post_history_instructions: '',
  first_mes: '',
  alternate_greetings: [],
  personality: '',
  scenario: '',
  creator_notes: '',
  group_only_greetings: [],
};

const isLike = (value: unknown, model: unknown): boolean =>
  typeof value === typeof model && Array.isArray(value) === Array.isArray(model) && value !== null;

/** A card's own fields, in V1 at the top and later under `data`; one of another kind than the format wants is left out. */
const keptData = (card: JsonObject): JsonObject => {
  const data = isObject(card['data']) ? card['data'] : card;
  return Object.fromEntries(
    Object.entries(data).filter(
      ([key, value]) => !Object.hasOwn(emptyData, key) || isLike(value, emptyData[key]),
    ),
  );
};

/** The soul as a Character Card V3; what `existing`, a card of any version, says beyond it is kept. */
export const characterCard = (soul: TakenSoul, existing: JsonObject): JsonObject => {
  const { document, title, summary, text, now } = soul;
  const { mainFragment, ruleFragment } = document.fragments;
  const tags = [mainFragment, ruleFragment].flatMap((fragment) => fragment?.keywords ?? []);
  const kept = keptData(existing);
  const extensions = isObject(kept['extensions']) ? kept['extensions'] : {};
  return {
    ...(isObject(existing['data']) ? existing : {}),
    spec: 'chara_card_v3',
    spec_version: '3.0',
    data: {
      ...emptyData,
      creation_date: now,
      ...kept,
      name: title,
      description: summary,
      tags: [...new Set(tags)],
      system_prompt: text,
      extensions: { ...extensions, [draftField]: carryDraft(document, text) },
      modification_date: now,
    },
  };
};

/** Whether an object is a card of any version: V1 has no `spec`, but a name and a first message. */
export const isCharacterCard = (card: JsonObject): boolean =>
  (typeof card['spec'] === 'string' && card['spec'].startsWith('chara_card') && isObject(card['data'])) ||
  (typeof card['name'] === 'string' && typeof card['first_mes'] === 'string');

const persona = ['system_prompt', 'description', 'personality', 'scenario'];

/** The draft of a card of ours; of another one all that says who the character is. */
export const readCharacterCard = (card: JsonObject): Result<Imported, ImportReason> => {
  if (!isCharacterCard(card)) return err({ tag: 'not-this-format' });
  const data = isObject(card['data']) ? card['data'] : card;
  const carried = isObject(data['extensions']) ? stringAt(data['extensions'], draftField) : '';
  const system = stringAt(data, 'system_prompt');
  const all = persona.map((key) => stringAt(data, key).trim()).filter(Boolean);
  return importFound({
    title: stringAt(data, 'name'),
    visible: system,
    text: carried === '' ? all.join('\n\n') : system,
    carried: carried || null,
  });
};

/** A text as a card. */
export const parseCharacterCard = (text: string): Result<JsonObject, ImportReason> => {
  const json = jsonObject(text);
  if (!json.ok) return json;
  return isCharacterCard(json.value) ? ok(json.value) : err({ tag: 'not-this-format' });
};
