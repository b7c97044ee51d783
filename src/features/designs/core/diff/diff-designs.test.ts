import { describe, expect, test } from 'vitest';
import { parseDesign } from '../parse-design.ts';
import { diffDesigns, type Side, summaryOf } from './diff-designs.ts';

const side = (text: string): Side => {
  const parsed = parseDesign(text);
  return { text, model: parsed.ok ? parsed.value : null };
};
const base = `---
name: Calm
colors:
  canvas: "#ffffff"
  ink: "#111111"
  primary: "#0055cc"
  accent: "{colors.primary}"
typography:
  body: { fontFamily: Inter, fontSize: 16px, fontWeight: 400 }
rounded:
  md: 8px
components:
  button: { backgroundColor: "{colors.primary}", textColor: "#ffffff", rounded: "{rounded.md}" }
---

# Calm

## Overview

Quiet.

## Colors

One blue.

## Layout

A grid.
`;
const diff = (...replaced: readonly (readonly [string, string])[]) =>
  diffDesigns(side(base), side(replaced.reduce((text, [from, to]) => text.replace(from, to), base)));

describe('diffDesigns', () => {
  test('finds nothing between a text and itself', () => {
    expect(diff()).toEqual({
      reading: null,
      contrast: [],
      tokens: [],
      facts: [],
      sections: [],
      onlyText: false,
    });
  });

  test('tells tokens that were added, removed and changed, with both values as written and resolved', () => {
    const { tokens } = diff(
      ['  md: 8px', '  md: 0.5rem\n  lg: 16px'],
      ['  ink: "#111111"\n', ''],
      [
        '{ fontFamily: Inter, fontSize: 16px, fontWeight: 400 }',
        '{ fontFamily: Inter, fontSize: 18px, lineHeight: 1.5 }',
      ],
    );
    const written = tokens.filter(({ indirect }) => !indirect);
    expect(written.map(({ group, name, kind }) => `${kind} ${group}.${name}`)).toEqual([
      'removed colors.ink',
      'changed typography.body',
      'changed rounded.md',
      'added rounded.lg',
    ]);
    const [ink, body, md] = tokens;
    expect(ink?.properties).toEqual([
      { name: 'light', before: { raw: '#111111', resolved: '#111111', color: '#111111' }, after: null },
    ]);
    expect(
      body?.properties.map(({ name, before, after }) => [name, before?.resolved, after?.resolved]),
    ).toEqual([
      ['fontSize', '16px', '18px'],
      ['fontWeight', '400', undefined],
      ['lineHeight', undefined, '1.5'],
    ]);
    expect(md).toMatchObject({ position: { line: 10 }, properties: [{ after: { raw: '0.5rem' } }] });
  });

  test('sets apart what only follows another token', () => {
    const changes = diff(['primary: "#0055cc"', 'primary: "#0044aa"']);
    expect(changes.tokens.map(({ name, indirect }) => [name, indirect])).toEqual([
      ['primary', false],
      ['accent', true],
      ['button', true],
    ]);
    expect(changes.tokens[1]?.properties[0]).toMatchObject({
      before: { raw: '{colors.primary}', color: '#0055cc' },
      after: { raw: '{colors.primary}', color: '#0044aa' },
    });
    expect(summaryOf(changes)).toMatchObject({ changed: 1, indirect: 2 });
  });

  test('takes another reference for a change, and another way to write a value for none', () => {
    expect(diff(['"{colors.primary}"\n', '"#0055cc"\n']).tokens).toMatchObject([
      { name: 'accent', indirect: false },
    ]);
    expect(diff(['"#ffffff"', 'white'], ['8px', '8.0px'])).toMatchObject({ tokens: [], onlyText: true });
    expect(diff(['colors:', '# a comment\ncolors:'])).toMatchObject({ tokens: [], onlyText: true });
  });

  test('puts a lost contrast first, and counts one that is too low from the start', () => {
    const { contrast } = diff(
      ['primary: "#0055cc"', 'primary: "#66aaff"'],
      ['components:', 'components:\n  badge: { backgroundColor: "#eeeeee", textColor: "#ffffff" }'],
    );
    expect(contrast.map(({ component, kind, before }) => [component, kind, before === null])).toEqual([
      ['button', 'lost', false],
      ['badge', 'lost', true],
    ]);
    expect(contrast[0]?.before?.ratio).toBeGreaterThan(4.5);
    expect(contrast[0]?.after.ratio).toBeLessThan(4.5);
  });

  test('tells a gained contrast and one that only changed', () => {
    const pale = base.replace('primary: "#0055cc"', 'primary: "#66aaff"');
    expect(diffDesigns(side(pale), side(base)).contrast).toMatchObject([
      { component: 'button', kind: 'gained' },
    ]);
    expect(diff(['primary: "#0055cc"', 'primary: "#0044aa"']).contrast).toMatchObject([{ kind: 'changed' }]);
  });

  test('tells a dark value that came', () => {
    const { tokens } = diff(['ink: "#111111"', 'ink: { light: "#111111", dark: "#eeeeee" }']);
    expect(tokens).toMatchObject([
      { name: 'ink', properties: [{ name: 'dark', after: { color: '#eeeeee' } }] },
    ]);
  });

  test('follows sections of prose, with the lines that came and went', () => {
    const { sections } = diff(
      ['One blue.', 'Two blues.\nAnd a red.'],
      ['# Calm\n', '# Calm\n\nA word ahead.\n'],
      ['## Layout\n\nA grid.\n', '## Shapes\n\nRound.\n'],
    );
    expect(sections).toEqual([
      { title: 'Layout', kind: 'removed', moved: false, added: 0, removed: 1 },
      { title: null, kind: 'changed', moved: false, added: 2, removed: 0 },
      { title: 'Colors', kind: 'changed', moved: false, added: 2, removed: 1 },
      { title: 'Shapes', kind: 'added', moved: false, added: 1, removed: 0 },
    ]);
  });

  test('knows a section under its other name, and one that moved', () => {
    expect(diff(['## Layout', '## Layout & Spacing']).sections).toEqual([]);
    const turned = base.replace(/(## Colors[^#]+)(## Layout[^#]+)/, '$2\n$1');
    expect(diffDesigns(side(base), side(turned)).sections).toMatchObject([{ kind: 'moved', moved: true }]);
  });

  test('tells a new name', () => {
    expect(diff(['name: Calm', 'name: Loud']).facts).toEqual([
      { name: 'name', before: 'Calm', after: 'Loud' },
    ]);
  });

  test('says which side can’t be read, and still compares the prose', () => {
    const broken = base.replace('name: Calm', 'name: Calm: loud').replace('Quiet.', 'Loud.');
    const [before, after] = [side(base), side(broken)];
    expect(diffDesigns(before, after)).toMatchObject({ reading: 'broke', tokens: [], onlyText: false });
    expect(diffDesigns(before, after).sections).toMatchObject([{ title: 'Overview', kind: 'changed' }]);
    expect(diffDesigns(after, before).reading).toBe('mended');
    expect(diffDesigns(after, after).reading).toBe('unreadable');
  });

  test('does not mind line ends', () => {
    expect(diffDesigns(side(base), side(base.replaceAll('\n', '\r\n')))).toMatchObject({
      tokens: [],
      sections: [],
      onlyText: true,
    });
  });
});

test('summaryOf counts what a sentence says', () => {
  const changes = diff(
    ['primary: "#0055cc"', 'primary: "#66aaff"'],
    ['  md: 8px', '  md: 4px\n  lg: 16px'],
    ['  ink: "#111111"\n', ''],
    ['Quiet.', 'Loud.'],
  );
  expect(summaryOf(changes)).toEqual({
    added: 1,
    removed: 1,
    changed: 2,
    indirect: 2,
    contrastLost: 1,
    contrastGained: 0,
    sections: 1,
  });
});
