import type { PreviewSection } from '../compile.ts';
import type { TakenSoul } from './target.ts';

/** The sections of these kinds as they stand in the compiled text; empty where there are none. */
export const sectionText = ({ sections }: TakenSoul, ...kinds: readonly PreviewSection['kind'][]): string =>
  sections
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ heading, body }) => heading + body)
    .join('\n\n');

/** A Markdown document of one title and headed sections; a section without text is left out. */
export const titledSections = (
  title: string,
  sections: readonly (readonly [heading: string, text: string])[],
): string =>
  [
    `# ${title}`,
    ...sections.flatMap(([heading, text]) => (text === '' ? [] : `## ${heading}\n\n${text}`)),
  ].join('\n\n');
