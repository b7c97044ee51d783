/** Text in which what our reader or a hero would take for a mark was written harmless. */
export interface Neutralized {
  readonly text: string;
  readonly count: number;
}

/** Every comment that an export puts into a Markdown file begins so. */
const marker = /<(?=!--\s*hagicode-soul)/gi;

const harmless = /&lt;(?=!--\s*hagicode-soul)/gi;

export const neutralizeMarkers = (text: string): Neutralized => ({
  text: text.replace(marker, '&lt;'),
  count: text.match(marker)?.length ?? 0,
});

export const restoreMarkers = (text: string): string => text.replace(harmless, '<');

const draftComment = /<!-- hagicode-soul:draft ([\w.-]+) -->/;

export const writeDraftComment = (carried: string): string => `<!-- hagicode-soul:draft ${carried} -->`;

/** A file's text parted into what a reader sees and the draft that its comment carries. */
export const partDraftComment = (text: string): { visible: string; carried: string | null } => {
  const [comment, carried] = draftComment.exec(text) ?? [];
  return comment === undefined || carried === undefined
    ? { visible: text, carried: null }
    : { visible: text.replace(comment, ''), carried };
};
