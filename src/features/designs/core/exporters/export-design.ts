import type { DesignModel } from '../model.ts';
import { cssVariables } from './css-variables.ts';
import { dtcg } from './dtcg.ts';
import { figma } from './figma.ts';
import { shadcn } from './shadcn.ts';
import { tailwindV3 } from './tailwind-v3.ts';
import { tailwindV4 } from './tailwind-v4.ts';

export const exportFormats = [
  'css-variables',
  'tailwind-v4',
  'tailwind-v3',
  'dtcg',
  'shadcn',
  'figma',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

interface Exporter {
  readonly name: string;
  readonly mediaType: string;
  readonly write: (model: DesignModel) => string;
}

const css = 'text/css';
const json = 'application/json';

const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  'css-variables': { name: 'tokens.css', mediaType: css, write: (model) => cssVariables(model) },
  'tailwind-v4': { name: 'theme.css', mediaType: css, write: tailwindV4 },
  'tailwind-v3': { name: 'tailwind.theme.json', mediaType: json, write: tailwindV3 },
  dtcg: { name: 'design.tokens.json', mediaType: 'application/design-tokens+json', write: dtcg },
  shadcn: { name: 'shadcn.css', mediaType: css, write: shadcn },
  figma: { name: 'figma-variables.json', mediaType: json, write: figma },
};

/** One file with the design's tokens. Every value is written anew from what was parsed; none is copied. */
export const exportDesign = (model: DesignModel, format: ExportFormat): ExportedFile => {
  const { name, mediaType, write } = exporters[format];
  return { name, mediaType, text: write(model) };
};
