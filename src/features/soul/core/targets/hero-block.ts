import { err, ok } from '#lib/result.ts';
import { deliver } from '../deliver.ts';
import { fileText, stemOf } from './file-text.ts';
import type { Target } from './target.ts';
import { targetFacts } from './target-facts.ts';

const { carries, warnAbove, refuseAbove } = targetFacts['hero-block'];

/** Undoes what `deliver` wrote harmless. */
export const restoreHeroSoul = (inner: string): string => inner.replace(/&lt;(?=\s*\/\s*hero_soul)/gi, '<');

const opening = '<hero_soul>';

/** What stands between the first delimiters of a text, without the line breaks beside them; `null` where there are none. */
export const innerOf = (text: string): string | null => {
  const from = text.indexOf(opening);
  const to = text.indexOf('</hero_soul>', from);
  if (from < 0 || to < 0) return null;
  return text.slice(from + opening.length, to).replace(/^\r?\n|\r?\n$/g, '');
};

/** What is pasted into a hero: the soul between its delimiters, which may stand anywhere in the file. */
export const heroBlock: Target = {
  id: 'hero-block',
  carries,
  write: (soul) => {
    const { text, units, neutralized } = deliver(soul.text);
    return ok({
      file: { path: `${soul.slug}.soul.txt`, type: 'text/plain', content: text },
      length: { units, warnAbove, refuseAbove },
      neutralized,
      carried: false,
    });
  },
  read: (file) => {
    const text = fileText(file);
    if (!text.ok) return text;
    const inner = innerOf(text.value);
    if (inner === null) return err({ tag: 'not-this-format' });
    return inner.trim() === ''
      ? err({ tag: 'no-soul' })
      : ok({ kind: 'text', title: stemOf(file.name), text: restoreHeroSoul(inner), draft: 'none' });
  },
};
