import { err, ok } from '#lib/result.ts';
import { combinationId } from '../combination.ts';
import { deliver } from '../deliver.ts';
import type { SoulDocument } from '../schema.ts';
import { carryDraft, importFound } from './carried-draft.ts';
import { fileText } from './file-text.ts';
import { restoreHeroSoul } from './hero-block.ts';
import { existingObject, jsonObject, stringAt, writeJson } from './json-object.ts';
import type { Target } from './target.ts';
import { targetFacts } from './target-facts.ts';

const { carries, warnAbove, refuseAbove } = targetFacts['hero-json'];

/** Where the draft stands, beside the fields of a hero. */
const draftField = 'hagicodeSoulDraft';

const catalogIdOf = ({ fragments: { mainFragment, ruleFragment } }: SoulDocument): string | undefined =>
  mainFragment && ruleFragment
    ? combinationId(mainFragment, ruleFragment)
    : (mainFragment ?? ruleFragment)?.fragmentId;

/** What a HagiCode hero is updated with; a soul of own words alone has no catalogue id and no style. */
export const heroJson: Target = {
  id: 'hero-json',
  carries,
  write: (soul, existing) => {
    const before = existingObject(existing);
    if (!before.ok) return before;
    const { document, title, summary, text } = soul;
    const { inner, units, neutralized } = deliver(text);
    const { mainFragment, ruleFragment } = document.fragments;
    const content = writeJson({
      ...before.value,
      soul: inner,
      soulCatalogId: catalogIdOf(document),
      soulDisplayName: title,
      soulStyleType: (mainFragment ?? ruleFragment)?.meta.styleType,
      soulSummary: summary,
      [draftField]: carryDraft(document, inner),
    });
    return ok({
      file: { path: `${soul.slug}.hero.json`, type: 'application/json', content },
      length: { units, warnAbove, refuseAbove },
      neutralized,
      carried: true,
    });
  },
  read: (file) => {
    const text = fileText(file);
    if (!text.ok) return text;
    const json = jsonObject(text.value);
    if (!json.ok) return json;
    if (typeof json.value['soul'] !== 'string') return err({ tag: 'not-this-format' });
    const visible = json.value['soul'];
    return importFound({
      title: stringAt(json.value, 'soulDisplayName'),
      visible,
      text: restoreHeroSoul(visible),
      carried: stringAt(json.value, draftField) || null,
    });
  },
};
