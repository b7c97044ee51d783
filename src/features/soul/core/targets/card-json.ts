import { ok } from '#lib/result.ts';
import { characterCard, readCharacterCard } from './character-card.ts';
import { fileText } from './file-text.ts';
import { existingObject, jsonObject, writeJson } from './json-object.ts';
import type { Target } from './target.ts';
import { targetFacts } from './target-facts.ts';

const { carries, warnAbove, refuseAbove } = targetFacts['card-json'];

/** https://github.com/kwaroran/character-card-spec-v3 */
export const cardJson: Target = {
  id: 'card-json',
  carries,
  write: (soul, existing) => {
    const before = existingObject(existing);
    if (!before.ok) return before;
    const content = writeJson(characterCard(soul, before.value));
    return ok({
      file: { path: `${soul.slug}.json`, type: 'application/json', content },
      length: { units: content.length, warnAbove, refuseAbove },
      neutralized: 0,
      carried: true,
    });
  },
  read: (file) => {
    const text = fileText(file);
    if (!text.ok) return text;
    const json = jsonObject(text.value);
    return json.ok ? readCharacterCard(json.value) : json;
  },
};
