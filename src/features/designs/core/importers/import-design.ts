import { err, ok, type Result } from '#lib/result.ts';
import { tokenCount } from '../model.ts';
import { maxLength, parseDesign } from '../parse-design.ts';
import { positionsOf } from '../position.ts';
import { sectionsOf } from '../sections.ts';
import { sourceBlocks } from '../source-blocks.ts';
import { importCss } from './css-import.ts';
import { customProperties } from './css-reader.ts';
import { importDtcg } from './dtcg-import.ts';
import { jsonErrorAt } from './json-error.ts';
import type { Skipped, TokenDraft } from './token-draft.ts';
import { writeDesign } from './write-design.ts';

export type ImportKind = 'design-md' | 'css-variables' | 'tailwind-v4' | 'dtcg';

export type ImportReason =
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-large'; readonly limit: number }
  | { readonly reason: 'not-recognised' }
  | { readonly reason: 'invalid-json'; readonly line: number; readonly column: number }
  | { readonly reason: 'no-tokens'; readonly kind: ImportKind; readonly skipped: readonly Skipped[] };

export interface Imported {
  readonly kind: ImportKind;
  /** A DESIGN.md. */
  readonly text: string;
  readonly tokens: number;
  /** What the DESIGN.md could not take over. */
  readonly skipped: readonly Skipped[];
}

const origins: Readonly<Record<Exclude<ImportKind, 'design-md'>, string>> = {
  'css-variables': 'CSS variables',
  'tailwind-v4': 'a Tailwind theme',
  dtcg: 'design tokens',
};

const written = (
  kind: Exclude<ImportKind, 'design-md'>,
  draft: TokenDraft,
  description: string | null = null,
): Result<Imported, ImportReason> => {
  const { colors, typography, rounded, spacing, skipped } = draft;
  const tokens = colors.size + typography.size + rounded.size + spacing.size;
  if (tokens === 0) return err({ reason: 'no-tokens', kind, skipped });
  const text = writeDesign(draft, { name: 'Imported design', description, origin: origins[kind] });
  return ok({ kind, text, tokens, skipped });
};

const fromJson = (text: string): Result<Imported, ImportReason> => {
  try {
    const file: unknown = JSON.parse(text);
    const description = (file as { $description?: unknown } | null)?.$description;
    return written('dtcg', importDtcg(file), typeof description === 'string' ? description : null);
  } catch {
    return err({ reason: 'invalid-json', ...jsonErrorAt(text) });
  }
};

const isDesign = (text: string): boolean => {
  const source = sourceBlocks(text);
  return !source.ok || source.value.kind !== 'none' || sectionsOf(text, 0, positionsOf(text)).length > 0;
};

/** Takes a DESIGN.md as it is, byte for byte, and turns CSS variables, a Tailwind 4 theme or DTCG tokens into one. */
export const importDesign = (text: string): Result<Imported, ImportReason> => {
  if (text.trim() === '') return err({ reason: 'empty' });
  if (text.length > maxLength) return err({ reason: 'too-large', limit: maxLength });
  const plain = text.replace(/^\uFEFF/, '');
  if (/^\s*[{[]/.test(plain)) return fromJson(plain);
  if (isDesign(text)) {
    const parsed = parseDesign(text);
    return ok({ kind: 'design-md', text, tokens: parsed.ok ? tokenCount(parsed.value) : 0, skipped: [] });
  }
  const properties = customProperties(plain);
  if (properties.length === 0) return err({ reason: 'not-recognised' });
  const isTheme = properties.some(({ scope }) => scope === 'theme');
  return written(isTheme ? 'tailwind-v4' : 'css-variables', importCss(properties));
};
