import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokensCss } from './design-tokens.ts';

const design = readFileSync('DESIGN.md', 'utf8');

describe('tokensCss', () => {
  const css = tokensCss(design);

  test('pairs each color with its dark one', () => {
    expect(css).toContain('--canvas:light-dark(#fbfaf7,#0d1311)');
    expect(css).not.toMatch(/--[a-z-]+\.dark|undefined|null/);
  });

  test('sets titles in the display cut and text in the text cut', () => {
    expect(css).toContain('--t-display:400 61px/64px var(--font-display)');
    expect(css).toContain('--t-reading:400 17px/28px var(--font-serif)');
  });

  test('follows the document', () => {
    expect(tokensCss(design.replace('canvas: "#FBFAF7"', 'canvas: "#FFFFFF"'))).toContain(
      '--canvas:light-dark(#ffffff,',
    );
  });

  test('refuses a font that the site does not ship', () => {
    expect(() => tokensCss(design.replaceAll('"Inter, ', '"Comic Neue, '))).toThrow(
      /in place of "Comic Neue"/,
    );
  });

  test('refuses a document that does not parse', () => {
    expect(() => tokensCss('---\ncolors: [\n---\n')).toThrow(/DESIGN\.md/);
  });
});
