import type { Finding, Part, Span } from '../../core/checks/finding.ts';

interface Place {
  readonly part: Part;
  readonly span: Span;
}

const name = 'soul-finding';

const proseOf = { main: '.part.role .prose', rule: '.part.rule .prose', custom: '.part.own .prose' } as const;

const placesOf = ({ part, span, detail }: Finding): readonly Place[] =>
  'against' in detail ? [{ part, span }, detail.against] : [{ part, span }];

/** The stretches of `span` in the prose, which shows a part's text in order but without dashes and line ends. */
const rangesIn = (prose: Element, text: string, { from, to }: Span): readonly Range[] => {
  const ranges: Range[] = [];
  const nodes = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
  let end = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node.parentElement?.closest('b')) continue;
    const shown = node.nodeValue ?? '';
    const at = text.indexOf(shown, end);
    if (at === -1) break;
    end = at + shown.length;
    if (at >= to || end <= from) continue;
    const range = new Range();
    range.setStart(node, Math.max(from - at, 0));
    range.setEnd(node, Math.min(to - at, shown.length));
    ranges.push(range);
  }
  return ranges;
};

/** Underlines what was found where it stands; in a browser without custom highlights the margin alone tells. */
export const underline = (
  findings: readonly Finding[],
  textOf: (part: Exclude<Part, 'text'>) => string,
): void => {
  if (!('highlights' in CSS)) return;
  const ranges = findings.flatMap(placesOf).flatMap(({ part, span }) => {
    const prose = part === 'text' ? null : document.querySelector(`.soul ${proseOf[part]}`);
    return part === 'text' || !prose ? [] : rangesIn(prose, textOf(part), span);
  });
  CSS.highlights.set(name, new Highlight(...ranges));
};
