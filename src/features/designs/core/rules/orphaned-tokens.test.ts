import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

const orphans = (colors: string, components = 'card: { textColor: "{colors.ink}" }') =>
  foundIn('orphaned-tokens', `colors: { ${colors} }\ncomponents: { ${components} }`).map(
    ([, { token }]) => token,
  );

test('a color that no component uses is named, where there are components', () => {
  expect(orphans('ink: "#000", moss: "#0a0"')).toEqual(['moss']);
  expect(orphans('ink: "#000", moss: "#0a0"', '')).toEqual([]);
});

test('families and names for the same color have a use together', () => {
  expect(orphans('ink: "#000", on-ink: "#fff", ink-dim: "#222"')).toEqual([]);
  expect(orphans('ink: "{colors.base}", base: "#000", other: "{colors.base}"')).toEqual([]);
  expect(orphans('ink: "#000", primary: "#0a0", error-container: "#a00"')).toEqual([]);
});
