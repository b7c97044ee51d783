import { err, ok } from '#lib/result.ts';
import { carryDraft, importFound } from './carried-draft.ts';
import { existingText, fileText } from './file-text.ts';
import { neutralizeMarkers } from './markers.ts';
import type { Target, TargetId } from './target.ts';
import { targetFacts } from './target-facts.ts';

const begin = '<!-- hagicode-soul:begin -->';
const mark = /<!-- hagicode-soul:(?:(begin)|end(?: ([\w.-]+))?) -->/g;

/** Offsets of our block in a file, and what it holds. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly visible: string;
  readonly carried: string | null;
}

/** The first begin that is followed by an end with no other begin between, so that a stray mark never swallows a file. */
export const findBlock = (text: string): Block | null => {
  let opened: RegExpExecArray | null = null;
  for (const found of text.matchAll(mark)) {
    if (found[1] !== undefined) opened = found;
    else if (opened) {
      const inside = opened.index + opened[0].length;
      return {
        from: opened.index,
        to: found.index + found[0].length,
        visible: text.slice(inside, found.index),
        carried: found[2] ?? null,
      };
    }
  }
  return null;
};

/** Puts a block in the place of the one before it, else at the end; everything else stays as it is. */
const placed = (existing: string, block: string): string => {
  const eol = existing.includes('\r\n') ? '\r\n' : '\n';
  const lines = block.replaceAll('\n', eol);
  const old = findBlock(existing);
  if (old) return existing.slice(0, old.from) + lines + existing.slice(old.to);
  if (existing === '') return lines + eol;
  return existing + (existing.endsWith('\n') ? '' : eol) + eol + lines + eol;
};

/** A block of a file that others write as well, between markers. */
export const markedBlock = (id: TargetId, path: string): Target => {
  const { carries, counts, warnAbove, refuseAbove } = targetFacts[id];
  const measure = (content: string): number =>
    counts === 'bytes' ? new TextEncoder().encode(content).length : content.length;
  return {
    id,
    carries,
    write: (soul, existing) => {
      const before = existingText(existing);
      if (!before.ok) return before;
      const { text, count } = neutralizeMarkers(soul.text);
      const withEnd = (end: string): string => placed(before.value, `${begin}\n${text}\n${end}`);
      const whole = withEnd(`<!-- hagicode-soul:end ${carryDraft(soul.document, text)} -->`);
      const carried = refuseAbove === null || measure(whole) <= refuseAbove;
      const content = carried ? whole : withEnd('<!-- hagicode-soul:end -->');
      return ok({
        file: { path, type: 'text/markdown', content },
        length: { units: measure(content), warnAbove, refuseAbove },
        neutralized: count,
        carried,
      });
    },
    read: (file) => {
      const text = fileText(file);
      if (!text.ok) return text;
      const block = findBlock(text.value);
      return block === null
        ? err({ tag: 'no-soul' })
        : importFound({ title: null, visible: block.visible, carried: block.carried });
    },
  };
};
