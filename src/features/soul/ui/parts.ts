import type { ComponentType } from 'react';
import type { ChecksProps } from './checks/Checks.tsx';
import type { CompareProps } from './compare/Compare.tsx';
import type { PanelProps } from './panel.ts';
import type { SharedViewProps } from './share/SharedView.tsx';
import type { TakePanelProps } from './take/TakePanel.tsx';

export type LoadPart<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** The parts of the builder that are fetched when they are first wanted, bound to the words of one language. */
export interface Parts {
  readonly take: LoadPart<TakePanelProps>;
  readonly import: LoadPart<PanelProps>;
  readonly checks: LoadPart<Omit<ChecksProps, 'words'>>;
  readonly suggest: LoadPart<PanelProps>;
  readonly blend: LoadPart<PanelProps>;
  readonly extras: LoadPart<PanelProps>;
  readonly compare: LoadPart<CompareProps>;
  readonly matrix: LoadPart<CompareProps>;
  readonly versions: LoadPart<PanelProps>;
  readonly share: LoadPart<PanelProps>;
  readonly publish: LoadPart<PanelProps>;
  readonly shared: LoadPart<SharedViewProps>;
}
