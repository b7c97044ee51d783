export interface FencedBlock {
  /** What stands behind the opening fence. */
  readonly info: string;
  readonly text: string;
}

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/** A text between fences that none of its lines can close: nothing in it is Markdown, a mention or a reference. */
export const fenced = (info: string, text: string): string => {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info}\n${text}\n${fence}`;
};

const opening = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

const closes = (line: string, fence: string): boolean => {
  const found = closing.exec(line)?.[1] ?? '';
  return found.startsWith(fence);
};

/** The fenced blocks of a Markdown text, as CommonMark finds them at its outermost level. */
export const fencedBlocks = (markdown: string): readonly FencedBlock[] => {
  const blocks: FencedBlock[] = [];
  let open: { readonly fence: string; readonly info: string; readonly lines: string[] } | null = null;
  for (const line of markdown.split('\n')) {
    if (open !== null) {
      if (closes(line, open.fence)) {
        blocks.push({ info: open.info, text: open.lines.join('\n') });
        open = null;
      } else open.lines.push(line);
      continue;
    }
    const [, fence, info = ''] = opening.exec(line) ?? [];
    if (fence !== undefined && !(fence.startsWith('`') && info.includes('`')))
      open = { fence, info: info.trim(), lines: [] };
  }
  return blocks;
};
