import { type Ahead, type Cursor, cursorOn, look, skipColumns, skipMarks, skipSpace } from './cursor.ts';
import { definitionLines } from './definitions.ts';
import { htmlBlockAt } from './html-block.ts';
import { listMarkerAt } from './list-marker.ts';

/** A heading outside quotes and lists; offsets in the whole text, line ends excluded. */
export interface Heading {
  readonly depth: number;
  readonly from: number;
  readonly to: number;
  /** What it says, as written. */
  readonly title: string;
}

/** A fence outside quotes and lists. */
export interface Fence {
  readonly info: string;
  /** Where its content starts, and where it ends with the last line end before the closing fence. */
  readonly from: number;
  readonly to: number;
}

export interface Blocks {
  readonly headings: readonly Heading[];
  readonly fences: readonly Fence[];
}

interface Line {
  readonly text: string;
  readonly from: number;
  /** Where the next line starts. */
  readonly next: number;
}

type Container =
  | { readonly kind: 'quote' }
  | { readonly kind: 'item'; readonly indent: number; empty: boolean };

interface ParagraphLine {
  readonly text: string;
  readonly from: number;
}

type Leaf =
  | { readonly kind: 'none' | 'code' }
  | { readonly kind: 'paragraph'; lines: ParagraphLine[] }
  | { readonly kind: 'html'; readonly closes: RegExp | null }
  | {
      readonly kind: 'fence';
      readonly mark: string;
      readonly info: string;
      readonly from: number;
      to: number;
    };

/** Containers that are still told apart; text that goes on opening more is text. */
const maxDepth = 40;

const none: Leaf = { kind: 'none' };

const atx = /^(#{1,6})(?:[ \t]+|$)/;
const fenceOpening = /^(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
const underline = /^(?:=+|-+)[ \t]*$/;
const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;

function* linesOf(text: string, start: number): Generator<Line> {
  const ends = /\r\n|\n|\r/g;
  ends.lastIndex = start;
  let from = start;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield { text: text.slice(from, end.index), from, next: ends.lastIndex };
    from = ends.lastIndex;
  }
  if (from < text.length) yield { text: text.slice(from), from, next: text.length };
}

const atxTitle = (line: string): string =>
  line
    .replace(/^#{1,6}/, '')
    .replace(/(?:^|[ \t]+)#+[ \t]*$/, '')
    .trim();

/** Reads lines one by one, as CommonMark's two steps do: which containers go on, then what starts. */
class Scanner {
  readonly headings: Heading[] = [];
  readonly fences: Fence[] = [];
  private containers: Container[] = [];
  private leaf: Leaf = none;

  read(line: Line): void {
    const cursor = cursorOn(line.text);
    const matched = this.continued(cursor);
    const all = matched === this.containers.length;
    if (all && this.goesOn(cursor, line)) return;
    this.begin(cursor, line, matched);
  }

  end(): void {
    this.close(0);
  }

  /** How many of the open containers the line stands in. */
  private continued(cursor: Cursor): number {
    let matched = 0;
    for (const container of this.containers) {
      const ahead = look(cursor);
      if (container.kind === 'quote') {
        if (!this.quoteAt(cursor, ahead)) break;
      } else if (ahead.blank) {
        if (container.empty) break;
        skipSpace(cursor);
      } else if (ahead.indent >= container.indent) skipColumns(cursor, container.indent);
      else break;
      matched += 1;
    }
    return matched;
  }

  private quoteAt(cursor: Cursor, ahead: Ahead): boolean {
    if (ahead.indent > 3 || cursor.line[ahead.at] !== '>') return false;
    skipSpace(cursor);
    skipMarks(cursor, 1);
    skipColumns(cursor, 1);
    return true;
  }

  /** Whether the open leaf takes the line. */
  private goesOn(cursor: Cursor, line: Line): boolean {
    const { leaf } = this;
    const ahead = look(cursor);
    switch (leaf.kind) {
      case 'fence':
        leaf.to = line.next;
        if (ahead.indent < 4 && this.closesFence(leaf.mark, cursor.line.slice(ahead.at))) {
          leaf.to = line.from;
          this.finish();
        }
        return true;
      case 'html':
        if (leaf.closes === null && ahead.blank) break;
        if (leaf.closes?.test(cursor.line.slice(cursor.at)) === true) this.leaf = none;
        return true;
      case 'code':
        if (ahead.indent > 3 || ahead.blank) return true;
        break;
      case 'paragraph':
        if (!ahead.blank) return false;
        break;
      case 'none':
        return false;
    }
    this.leaf = none;
    return false;
  }

  private closesFence(mark: string, text: string): boolean {
    const end = text.trimEnd();
    return end.startsWith(mark) && end === mark.charAt(0).repeat(end.length);
  }

  private begin(cursor: Cursor, line: Line, matched: number): void {
    let depth = matched;
    while (this.enters(cursor, line, depth)) depth = this.containers.length;
  }

  /** Whether a container starts here; else the rest of the line has found its place. */
  private enters(cursor: Cursor, line: Line, depth: number): boolean {
    const ahead = look(cursor);
    const rest = cursor.line.slice(ahead.at);
    const inParagraph = this.leaf.kind === 'paragraph';
    const breaksIn = inParagraph && depth === this.containers.length;
    if (ahead.blank) this.close(depth);
    else if (ahead.indent > 3) this.takeIndented(line, ahead, depth);
    else if (this.leafAt(rest, line, ahead, depth)) return false;
    else if (breaksIn && underline.test(rest) && this.setext(line, rest)) return false;
    else if (thematicBreak.test(rest)) this.open(depth, none);
    else if (depth < maxDepth && this.containerAt(cursor, ahead, depth, breaksIn)) return true;
    else {
      if (!inParagraph) this.open(depth, { kind: 'paragraph', lines: [] });
      this.addText(line, ahead);
    }
    return false;
  }

  private takeIndented(line: Line, ahead: Ahead, depth: number): void {
    if (this.leaf.kind === 'paragraph') this.addText(line, ahead);
    else this.open(depth, { kind: 'code' });
  }

  private containerAt(cursor: Cursor, ahead: Ahead, depth: number, breaksIn: boolean): boolean {
    const item = listMarkerAt(cursor, ahead, breaksIn);
    if (item === null) {
      if (!this.quoteAt(cursor, ahead)) return false;
      this.enter(depth, { kind: 'quote' });
      return true;
    }
    skipSpace(cursor);
    skipMarks(cursor, item.length);
    skipColumns(cursor, item.space);
    this.enter(depth, { kind: 'item', indent: item.indent, empty: item.empty });
    return true;
  }

  /** A heading, a fence or HTML that starts here. */
  private leafAt(rest: string, line: Line, ahead: Ahead, depth: number): boolean {
    const from = line.from + ahead.at;
    const hashes = atx.exec(rest)?.[1];
    if (hashes !== undefined) {
      this.open(depth, none);
      this.heading({ depth: hashes.length, from, to: from + rest.length, title: atxTitle(rest) });
      return true;
    }
    const fence = fenceOpening.exec(rest);
    if (fence !== null) {
      const info = (fence[2] ?? fence[4] ?? '').trim();
      const mark = fence[1] ?? fence[3] ?? '';
      this.open(depth, { kind: 'fence', mark, info, from: line.next, to: line.next });
      return true;
    }
    const html = htmlBlockAt(rest, this.leaf.kind === 'paragraph');
    if (html === null) return false;
    this.open(depth, html.closes?.test(rest) === true ? none : { kind: 'html', closes: html.closes });
    return true;
  }

  /** The line under a paragraph makes it a heading, unless it holds link reference definitions alone. */
  private setext(line: Line, rest: string): boolean {
    if (this.leaf.kind !== 'paragraph') return false;
    const { lines } = this.leaf;
    const words = lines.slice(definitionLines(lines.map(({ text }) => text)));
    const [first] = words;
    if (first === undefined) {
      this.leaf = { kind: 'paragraph', lines: [] };
      return false;
    }
    this.leaf = none;
    this.heading({
      depth: rest.startsWith('=') ? 1 : 2,
      from: first.from,
      to: line.from + line.text.length,
      title: words.map(({ text }) => text.trim()).join('\n'),
    });
    return true;
  }

  private heading(found: Heading): void {
    if (this.containers.length === 0) this.headings.push(found);
  }

  private addText(line: Line, ahead: Ahead): void {
    if (this.leaf.kind === 'paragraph')
      this.leaf.lines.push({ text: line.text.slice(ahead.at), from: line.from + ahead.at });
  }

  private enter(depth: number, container: Container): void {
    this.open(depth, none);
    this.containers.push(container);
  }

  private open(depth: number, leaf: Leaf): void {
    this.close(depth);
    for (const container of this.containers) if (container.kind === 'item') container.empty = false;
    this.leaf = leaf;
  }

  private close(depth: number): void {
    const stays = depth === this.containers.length && this.leaf.kind === 'code';
    if (stays) return;
    this.finish();
    this.containers.length = depth;
  }

  private finish(): void {
    if (this.leaf.kind === 'fence' && this.containers.length === 0) {
      const { info, from, to } = this.leaf;
      this.fences.push({ info, from, to });
    }
    this.leaf = none;
  }
}

/** The headings and fences at the top level of Markdown that starts at an offset of the text. */
export const scanBlocks = (text: string, start = 0): Blocks => {
  const scanner = new Scanner();
  for (const line of linesOf(text, start)) scanner.read(line);
  scanner.end();
  return { headings: scanner.headings, fences: scanner.fences };
};
