import { err, ok } from '#lib/result.ts';
import { carryDraft, importFound } from './carried-draft.ts';
import { fileText } from './file-text.ts';
import { readFrontMatter, writeFrontMatter } from './front-matter.ts';
import { neutralizeMarkers, partDraftComment, writeDraftComment } from './markers.ts';
import type { TakenSoul, Target, TargetId } from './target.ts';
import { targetFacts } from './target-facts.ts';

export interface MarkdownRule {
  readonly id: TargetId;
  readonly path: (slug: string) => string;
  /** Lines of the front matter, complete with their keys. */
  readonly frontMatter: (soul: TakenSoul) => readonly string[];
  /** Whether the key `name` holds the soul's title rather than a handle. */
  readonly named: boolean;
}

/** A Markdown file with front matter that holds the soul alone, its draft in a comment at the end. */
export const markdownRule = ({ id, path, frontMatter, named }: MarkdownRule): Target => {
  const { carries, warnAbove, refuseAbove } = targetFacts[id];
  return {
    id,
    carries,
    write: (soul) => {
      const { text, count } = neutralizeMarkers(soul.text);
      const lines = frontMatter(soul);
      const bare = writeFrontMatter(lines, text);
      const whole = writeFrontMatter(
        lines,
        `${text}\n\n${writeDraftComment(carryDraft(soul.document, text))}`,
      );
      const carried = refuseAbove === null || whole.length <= refuseAbove;
      const content = carried ? whole : bare;
      return ok({
        file: { path: path(soul.slug), type: 'text/markdown', content },
        length: { units: content.length, warnAbove, refuseAbove },
        neutralized: count,
        carried,
      });
    },
    read: (file) => {
      const text = fileText(file);
      if (!text.ok) return text;
      const matter = readFrontMatter(text.value);
      if (matter === null) return err({ tag: 'not-this-format' });
      const name = named ? matter.values.get('name') : undefined;
      return importFound({ title: name ?? null, fileName: file.name, ...partDraftComment(matter.body) });
    },
  };
};
