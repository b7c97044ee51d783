import type { SoulDocument } from '../core/schema.ts';
import type { TargetId } from '../core/targets/target.ts';
import { Part } from './Part.tsx';
import type { PanelProps } from './panel.ts';
import type { Parts } from './parts.ts';

/** A part that the visitor asked for; one at a time. */
export type Opened =
  | { readonly part: 'import' | 'suggest' | 'blend' | 'extras' | 'matrix' | 'versions' | 'share' | 'publish' }
  | { readonly part: 'take'; readonly target: TargetId }
  | { readonly part: 'compare'; readonly given?: SoulDocument };

export const OpenPart = ({ opened, parts, panel }: { opened: Opened; parts: Parts; panel: PanelProps }) => {
  switch (opened.part) {
    case 'take':
      return <Part load={parts.take} props={{ ...panel, target: opened.target }} />;
    case 'compare':
      return <Part load={parts.compare} props={{ ...panel, ...(opened.given && { given: opened.given }) }} />;
    default:
      return <Part load={parts[opened.part]} props={panel} />;
  }
};
