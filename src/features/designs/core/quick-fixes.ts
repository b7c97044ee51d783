import { fixBrokenRef } from './fixes/broken-ref.ts';
import { fixContrast } from './fixes/contrast.ts';
import { fixDuplicateKey } from './fixes/duplicate-key.ts';
import { fixFrontMatter } from './fixes/front-matter.ts';
import { fixOmitted } from './fixes/omitted.ts';
import { fixPrimary } from './fixes/primary.ts';
import { addHeading, mergeSection, moveSection } from './fixes/sections.ts';
import { fixUnknownKey } from './fixes/unknown-key.ts';
import { fixUnknownProperty } from './fixes/unknown-property.ts';
import { fixSyntax } from './fixes/yaml-syntax.ts';
import type { DesignModel } from './model.ts';
import type { DesignProblem } from './problem.ts';

/** UTF-16 offsets of the text before; edits of one fix never overlap. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What a fix does; the words are in `i18n/problems.*`. */
export type FixLabel =
  | { readonly kind: 'use-token'; readonly token: string; readonly ratio: number }
  | { readonly kind: 'darken' | 'lighten'; readonly color: string }
  | { readonly kind: 'refer-to'; readonly reference: string }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'name-primary'; readonly token: string }
  | { readonly kind: 'move-section' | 'merge-section' | 'add-heading'; readonly section: string }
  | { readonly kind: 'remove'; readonly what: string }
  | { readonly kind: 'quote' | 'close-quote' | 'close-front-matter' };

export interface QuickFix {
  readonly label: FixLabel;
  readonly edits: readonly TextEdit[];
}

/** Safe ways to remove a finding, the best first. Each removes it and brings no new error. */
export const quickFixes = (
  text: string,
  found: DesignProblem,
  model: DesignModel | null,
): readonly QuickFix[] => {
  switch (found.rule) {
    case 'unclosed-front-matter':
      return fixFrontMatter(text);
    case 'yaml-syntax':
      return fixSyntax(text, found.span, found.details);
    case 'duplicate-key':
      return fixDuplicateKey(text, found.details);
    case 'duplicate-section':
      return mergeSection(text, found.span, found.details);
    case 'missing-heading':
      return addHeading(text, found.details);
    case 'section-order':
      return moveSection(text, found.span);
  }
  if (model === null) return [];
  switch (found.rule) {
    case 'broken-ref':
      return fixBrokenRef(text, found.span, found.details, model);
    case 'contrast-ratio':
      return fixContrast(found.span, found.details, model);
    case 'missing-primary':
      return fixPrimary(text, model);
    case 'unknown-key':
    case 'token-like-ignored':
      return fixUnknownKey(found.span, found.details, model);
    case 'unknown-property':
      return fixUnknownProperty(text, found.span, found.details, model);
    case 'omitted-rules':
      return fixOmitted(text, found.span, found.details);
  }
  return [];
};

export const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((before, { from, to, insert }) => before.slice(0, from) + insert + before.slice(to), text);
