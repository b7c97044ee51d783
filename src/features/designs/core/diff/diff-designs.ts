import type { DesignModel } from '../model.ts';
import { type ContrastChange, contrastChanges } from './contrast-changes.ts';
import { type SectionChange, sectionChanges } from './prose.ts';
import { type TokenChange, tokenChanges } from './token-changes.ts';

export interface Side {
  readonly text: string;
  /** null: it can't be read. */
  readonly model: DesignModel | null;
}

export interface DesignDiff {
  /** Where tokens can't be compared, which side can't be read. */
  readonly reading: 'broke' | 'mended' | 'unreadable' | null;
  /** The worst first. */
  readonly contrast: readonly ContrastChange[];
  readonly tokens: readonly TokenChange[];
  /** Name and description of the design. */
  readonly facts: readonly {
    readonly name: 'name' | 'description';
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly sections: readonly SectionChange[];
  /** The text changed and its meaning did not: comments, spaces, line ends, another way to write a value. */
  readonly onlyText: boolean;
}

/** Counts for a sentence such as “Four tokens changed, one contrast lost”. */
export interface DiffSummary {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Tokens that only follow others. */
  readonly indirect: number;
  readonly contrastLost: number;
  readonly contrastGained: number;
  readonly sections: number;
}

const readingOf = (before: Side, after: Side): DesignDiff['reading'] => {
  if (before.model !== null) return after.model === null ? 'broke' : null;
  return after.model === null ? 'unreadable' : 'mended';
};

const compared = (before: DesignModel | null, after: DesignModel | null) => {
  if (before === null || after === null) return { contrast: [], tokens: [], facts: [] };
  const names = ['name', 'description'] as const;
  return {
    contrast: contrastChanges(before, after),
    tokens: tokenChanges(before, after),
    facts: names
      .map((name) => ({ name, before: before[name], after: after[name] }))
      .filter((fact) => fact.before !== fact.after),
  };
};

/** What a change of a DESIGN.md means: its contrasts, tokens and prose. */
export const diffDesigns = (before: Side, after: Side): DesignDiff => {
  const reading = readingOf(before, after);
  const { contrast, tokens, facts } = compared(before.model, after.model);
  const sections = sectionChanges(before.text, after.text);
  const same = [contrast, tokens, facts, sections].every(({ length }) => length === 0);
  const onlyText = before.text !== after.text && reading === null && same;
  return { reading, contrast, tokens, facts, sections, onlyText };
};

export const summaryOf = ({ tokens, contrast, sections }: DesignDiff): DiffSummary => {
  const written = tokens.filter(({ indirect }) => !indirect);
  const count = (kind: TokenChange['kind']) => written.filter((token) => token.kind === kind).length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    indirect: tokens.length - written.length,
    contrastLost: contrast.filter(({ kind }) => kind === 'lost').length,
    contrastGained: contrast.filter(({ kind }) => kind === 'gained').length,
    sections: sections.length,
  };
};
