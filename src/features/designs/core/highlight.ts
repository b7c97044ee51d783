export type SegmentKind = 'plain' | 'key' | 'reference' | 'heading' | 'code';

export interface Segment {
  readonly kind: SegmentKind;
  readonly text: string;
}

const merge = (segments: readonly Segment[]): Segment[] => {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last !== undefined && last.kind === segment.kind)
      merged[merged.length - 1] = { kind: last.kind, text: last.text + segment.text };
    else if (segment.text !== '') merged.push(segment);
  }
  return merged;
};

const spans = (line: string, pattern: RegExp, kindOf: (match: string) => SegmentKind): Segment[] => {
  const found: Segment[] = [];
  let at = 0;
  for (const match of line.matchAll(pattern)) {
    found.push(
      { kind: 'plain', text: line.slice(at, match.index) },
      { kind: kindOf(match[0]), text: match[0] },
    );
    at = match.index + match[0].length;
  }
  return [...found, { kind: 'plain', text: line.slice(at) }];
};

const yamlLine = (line: string): Segment[] => {
  const key = /^\s*(?:- )?[^\s:#][^:]*:(?=\s|$)/.exec(line)?.[0];
  const rest = line.slice(key?.length ?? 0);
  return [{ kind: 'key', text: key ?? '' }, ...spans(rest, /\{[\w.-]+\}/g, () => 'reference')];
};

const proseLine = (line: string): Segment[] =>
  /^ {0,3}#{1,6}(?:\s|$)/.test(line)
    ? [{ kind: 'heading', text: line }]
    : spans(line, /`[^`]+`/g, () => 'code');

/** A DESIGN.md as runs of one kind each; joined, their texts are the file again. */
export const highlight = (source: string): Segment[] => {
  let yaml = /^\uFEFF?---[ \t]*\r?\n/.test(source);
  const segments = source.split('\n').flatMap((line, index, lines): Segment[] => {
    const end: Segment = { kind: 'plain', text: index < lines.length - 1 ? '\n' : '' };
    const isRule = /^\uFEFF?---[ \t]*\r?$/.test(line);
    const shown = isRule ? [{ kind: 'plain' as const, text: line }] : yaml ? yamlLine(line) : proseLine(line);
    if (isRule && index > 0) yaml = false;
    return [...shown, end];
  });
  return merge(segments);
};
