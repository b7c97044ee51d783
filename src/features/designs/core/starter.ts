/** Prose of a new file: what each section is for, in the writer's language. */
export interface StarterWords {
  readonly name: string;
  readonly overview: string;
  readonly colors: string;
  readonly typography: string;
  readonly layout: string;
  readonly elevation: string;
  readonly shapes: string;
  readonly components: string;
  readonly dos: readonly [string, string];
}

const tokens = `colors:
  primary: "#1f5c99"
  on-primary: "#ffffff"
  canvas: "#fcfcfa"
  surface: "#f1f2ee"
  ink: "#1b2026"
  ink-soft: "#4c5560"
  hairline: "#dcdfda"
typography:
  title:
    fontFamily: Source Serif 4
    fontSize: 40px
    fontWeight: 500
    lineHeight: 48px
    letterSpacing: -0.4px
  body:
    fontFamily: Inter
    fontSize: 16px
    fontWeight: 400
    lineHeight: 26px
  label:
    fontFamily: Inter
    fontSize: 14px
    fontWeight: 550
    lineHeight: 20px
rounded:
  control: 8px
  card: 14px
spacing:
  sm: 8px
  md: 16px
  lg: 32px
components:
  page:
    backgroundColor: "{colors.canvas}"
    textColor: "{colors.ink}"
    typography: "{typography.body}"
    padding: "{spacing.lg}"
  headline:
    backgroundColor: "{colors.canvas}"
    textColor: "{colors.ink}"
    typography: "{typography.title}"
  button-primary:
    backgroundColor: "{colors.primary}"
    textColor: "{colors.on-primary}"
    typography: "{typography.label}"
    rounded: "{rounded.control}"
    padding: "{spacing.sm} {spacing.md}"
  card:
    backgroundColor: "{colors.surface}"
    textColor: "{colors.ink-soft}"
    rounded: "{rounded.card}"
    padding: "{spacing.md}"
  divider:
    backgroundColor: "{colors.hairline}"
`;

/** A small DESIGN.md without a finding, to write over. */
export const starter = (words: StarterWords): string => `---
version: alpha
name: ${JSON.stringify(words.name)}
${tokens}---

## Overview

${words.overview}

## Colors

${words.colors}

## Typography

${words.typography}

## Layout

${words.layout}

## Elevation & Depth

${words.elevation}

## Shapes

${words.shapes}

## Components

${words.components}

## Do's and Don'ts

- ${words.dos[0]}
- ${words.dos[1]}
`;
