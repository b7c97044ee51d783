import { describe, expect, test } from 'vitest';
import { parseDesign } from '../parse-design.ts';
import type { Pair } from './pair-up.ts';
import { sameParts } from './same-parts.ts';

const side = (text: string) => {
  const parsed = parseDesign(text);
  return { text, model: parsed.ok ? parsed.value : null };
};
const here = side(`---
colors:
  canvas: "#ffffff"
  ink: "#000000"
  primary: "#0055cc"
  tint: "#eef4ff"
  lone: "#123456"
typography:
  hero: { fontSize: 56px }
  body: { fontSize: 16px }
rounded: { sm: 4px, md: 8px, pill: 9999px }
components:
  button-primary: { backgroundColor: "{colors.primary}", textColor: "{colors.canvas}" }
  badge-new: { backgroundColor: "{colors.tint}" }
---

## Colors
Ours.
## Motion
Only ours.
`);
const there = side(`---
colors:
  background: "#000000"
  text: "#ffffff"
  primary: "#0055cc"
  veil: "#222222"
  on-primary: "#ffffff"
typography:
  display-xl: { fontSize: 72px }
  paragraph: { fontSize: 17px }
  code: { fontSize: 14px, fontFamily: monospace }
rounded: { a: 2px, b: 6px, c: 12px }
components:
  cta: { backgroundColor: "{colors.primary}", textColor: "{colors.on-primary}" }
  badge: { backgroundColor: "{colors.veil}" }
---

## Colors
Theirs.
## Shapes
Only theirs.
`);

const shown = <T extends { readonly name: string }>(pairs: readonly Pair<T>[]) =>
  pairs.map((pair) => [pair.here?.name ?? null, pair.there?.name ?? null, pair.why]);

describe('sameParts', () => {
  const parts = sameParts(here, there);

  test('pairs colors by name, else by role, else by use', () => {
    expect(shown(parts.colors)).toEqual([
      ['canvas', 'background', 'role'],
      ['ink', 'text', 'role'],
      ['primary', 'primary', 'name'],
      ['tint', 'veil', 'use'],
      ['lone', null, null],
      [null, 'on-primary', null],
    ]);
  });

  test('says how far apart two colors are, and how each reads on its own canvas', () => {
    const [canvas, ink, primary, , lone] = parts.colors;
    expect([canvas?.distance, primary?.distance, lone?.distance]).toEqual([100, 0, null]);
    expect(ink?.here?.light?.onCanvas).toBeCloseTo(21);
    expect(ink?.there?.light?.onCanvas).toBeCloseTo(21);
    expect(primary?.here?.light?.onCanvas).not.toBeCloseTo(primary?.there?.light?.onCanvas ?? 0);
  });

  test('pairs faces by their part and size, shapes by their step, components by their kind', () => {
    expect(shown(parts.typography)).toEqual([
      ['hero', 'display-xl', 'role'],
      ['body', 'paragraph', 'role'],
      [null, 'code', null],
    ]);
    expect(shown(parts.rounded)).toEqual([
      ['sm', 'a', 'role'],
      ['md', 'b', 'role'],
      ['pill', null, null],
      [null, 'c', null],
    ]);
    expect(shown(parts.components)).toEqual([
      ['button-primary', 'cta', 'role'],
      ['badge-new', 'badge', 'role'],
    ]);
  });

  test('puts sections of prose side by side', () => {
    expect(parts.sections.map((pair) => [pair.here?.title, pair.there?.title])).toEqual([
      ['Colors', 'Colors'],
      ['Motion', undefined],
      [undefined, 'Shapes'],
    ]);
  });

  test('pairs each thing once, whichever design comes first', () => {
    const turned = sameParts(there, here);
    const pairs = (colors: typeof parts.colors, flip: boolean) =>
      colors
        .map((pair) => [pair.here?.name, pair.there?.name])
        .map((pair) => (flip ? pair.reverse() : pair).join());
    expect(pairs(turned.colors, true).toSorted()).toEqual(pairs(parts.colors, false).toSorted());
  });

  test('shows the prose where tokens can’t be read', () => {
    const parted = sameParts(here, side('---\na: b: c\n---\n## Colors\nX\n'));
    expect(parted.colors).toEqual([]);
    expect(parted.sections).toHaveLength(2);
  });
});
