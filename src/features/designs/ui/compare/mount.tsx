import { createRoot } from 'react-dom/client';
import { parseDesign } from '../../core/parse-design.ts';
import type { Messages } from '../../i18n/en.ts';
import { type ComparedDesign, Comparison, type Side } from './Comparison.tsx';

export interface CompareLinks {
  readonly detail: (slug: string) => string;
  readonly swap: string;
  readonly edit: string;
}

export type Mount = (
  target: Element,
  designs: readonly [ComparedDesign, ComparedDesign],
  links: CompareLinks,
) => () => void;

const read = (design: ComparedDesign): Side => ({ ...design, parsed: parseDesign(design.text) });

/** Draws a comparison into an element of the page; the answer takes it away again. */
export const mountComparison =
  (messages: Messages): Mount =>
  (target, [one, other], links) => {
    const root = createRoot(target);
    root.render(<Comparison left={read(one)} right={read(other)} links={links} messages={messages} />);
    return () => root.unmount();
  };
