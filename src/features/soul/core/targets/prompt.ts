import { err, ok } from '#lib/result.ts';
import { fileText, stemOf } from './file-text.ts';
import type { Target } from './target.ts';
import { targetFacts } from './target-facts.ts';

const { carries, warnAbove, refuseAbove } = targetFacts.prompt;

/** The compiled text and nothing else; read back, any text is a soul. */
export const prompt: Target = {
  id: 'prompt',
  carries,
  write: ({ slug, text }) =>
    ok({
      file: { path: `${slug}.txt`, type: 'text/plain', content: text },
      length: { units: text.length, warnAbove, refuseAbove },
      neutralized: 0,
      carried: false,
    }),
  read: (file) => {
    const text = fileText(file);
    if (!text.ok) return text;
    return text.value.trim() === ''
      ? err({ tag: 'no-soul' })
      : ok({ kind: 'text', title: stemOf(file.name), text: text.value, draft: 'none' });
  },
};
