import type { ExportFormat } from '../core/exporters/export-design.ts';
import type { ImportKind, ImportReason } from '../core/importers/import-design.ts';
import type { SkipReason } from '../core/importers/token-draft.ts';

const kinds: Record<ImportKind, string> = {
  'design-md': 'DESIGN.md',
  'css-variables': 'CSS variables',
  'tailwind-v4': 'Tailwind 4 theme',
  dtcg: 'Design tokens (DTCG)',
};

const importReason = (failed: ImportReason): string => {
  switch (failed.reason) {
    case 'empty':
      return 'There is nothing to import yet. Paste a file, or choose one.';
    case 'too-large':
      return `This is longer than ${failed.limit.toLocaleString('en')} characters, more than the editor reads.`;
    case 'not-recognised':
      return 'This is neither a DESIGN.md, nor CSS with custom properties, nor DTCG JSON.';
    case 'invalid-json':
      return `The JSON breaks off at line ${failed.line}, column ${failed.column}.`;
    case 'no-tokens':
      return `${kinds[failed.kind]}: nothing in it is a color, a length or a type style that a DESIGN.md could hold.`;
  }
};

const skipReasons: Record<SkipReason, string> = {
  'not-carried': 'DESIGN.md has no group for this kind of value.',
  unreadable: 'The value is not what its name promises.',
  calculated: 'The value is calculated. Put the result in its place.',
  'broken-reference': 'It refers to something that is not in the file.',
  'circular-reference': 'It refers back to itself, or through more than ten others.',
  'name-taken': 'Another value already has this name.',
  narrow: 'It holds only in one part of the page or under a condition.',
};

export const en = {
  exportNames: {
    'css-variables': 'CSS variables',
    'tailwind-v4': 'Tailwind 4 theme',
    'tailwind-v3': 'Tailwind 3 theme',
    dtcg: 'Design tokens (DTCG)',
    shadcn: 'shadcn/ui theme',
    figma: 'Figma variables',
  } satisfies Record<ExportFormat, string>,
  exportHints: {
    'css-variables': 'Load it before your own styles. Dark values follow the visitor’s system.',
    'tailwind-v4': 'Import it after @import "tailwindcss". Dark values follow your dark variant.',
    'tailwind-v3':
      'Merge theme.extend into tailwind.config. A color with a dark value is used as bg-primary dark:bg-primary-dark.',
    dtcg: 'Design Tokens format 2025.10, for Style Dictionary, Terrazzo and others. Dark values stand under $extensions.',
    shadcn:
      'Put it in place of the same variables in globals.css. What the design does not name keeps the value you have.',
    figma:
      'The body for POST /v1/files/:file_key/variables of Figma’s REST API, which takes an Enterprise plan.',
  } satisfies Record<ExportFormat, string>,
  importKinds: kinds,
  importReason,
  skipReasons,
};

export type FormatMessages = typeof en;
