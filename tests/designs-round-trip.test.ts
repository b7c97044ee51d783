import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cssColor } from '#features/designs/core/color.ts';
import { inPixels } from '#features/designs/core/dimension.ts';
import { exportDesign } from '#features/designs/core/exporters/export-design.ts';
import { colorsOf, lengthsOf, lengthText } from '#features/designs/core/exporters/exported-tokens.ts';
import { familiesIn } from '#features/designs/core/exporters/font-list.ts';
import { importDesign } from '#features/designs/core/importers/import-design.ts';
import type { DesignModel, TypographyToken } from '#features/designs/core/model.ts';
import { parseDesign } from '#features/designs/core/parse-design.ts';
import { generatedDesign } from './fixtures/generated-designs.ts';

const modelOf = (text: string): DesignModel => {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  expect(parsed.value.problems).toEqual([]);
  return parsed.value;
};

const templates = 'node_modules/getdesign/templates';
const ours = readdirSync(templates)
  .filter((name) => name.endsWith('.md'))
  .map((name) => parseDesign(readFileSync(`${templates}/${name}`, 'utf8')))
  .flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
const generated = fc
  .sample(generatedDesign, { numRuns: 500, seed: 7 })
  .map(parseDesign)
  .flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
const models = [...ours, ...generated];

const dashed = (name: string): string => name.replaceAll('.', '-');
const sorted = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
  [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));

const lengths = (model: DesignModel, group: 'rounded' | 'spacing') =>
  sorted(lengthsOf(model, group).map(({ name, length }) => [dashed(name), lengthText(length)] as const));

const colors = (model: DesignModel, mode: 'light' | 'dark') =>
  sorted(colorsOf(model, mode).map(({ name, color }) => [dashed(name), color] as const));

/** The same colors to the eye: opacity may move by one of its 255 steps on its way through text. */
const expectSameColors = (back: DesignModel, model: DesignModel, mode: 'light' | 'dark'): void => {
  const [one, other] = [colors(back, mode), colors(model, mode)];
  const opaque = (all: typeof one) => all.map(([name, color]) => [name, cssColor({ ...color, alpha: 1 })]);
  expect(opaque(one)).toEqual(opaque(other));
  const apart = one.map(([, { alpha }], at) => Math.abs(alpha - (other[at]?.[1].alpha ?? 2)));
  expect(Math.max(0, ...apart)).toBeLessThan(1.01 / 255);
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Line height as a multiplier and letter spacing in pixels, which is what DTCG carries. */
const measured = (token: TypographyToken) => {
  const size = token.fontSize && inPixels(token.fontSize);
  const { lineHeight, letterSpacing } = token;
  const height =
    typeof lineHeight === 'number' ? lineHeight : lineHeight && size && inPixels(lineHeight, size) / size;
  return {
    lineHeight: height && round(height),
    letterSpacing: letterSpacing && round(inPixels(letterSpacing, size ?? 16)),
  };
};

const typography = (model: DesignModel) =>
  sorted(
    [...model.typography.values()]
      .map((token) => {
        const { fontFamily, fontSize, fontWeight } = token;
        const families = fontFamily && familiesIn(fontFamily);
        return [dashed(token.name), { families, fontSize, fontWeight, ...measured(token) }] as const;
      })
      .filter(([, parts]) => Object.values(parts).some((part) => part !== null)),
  );

const again = (model: DesignModel, format: 'css-variables' | 'tailwind-v4' | 'dtcg'): DesignModel | null => {
  const imported = importDesign(exportDesign(model, format).text);
  if (!imported.ok) {
    expect(['no-tokens', 'not-recognised']).toContain(imported.error.reason);
    return null;
  }
  expect(imported.value.kind).toBe(format);
  expect(imported.value.skipped).toEqual([]);
  return modelOf(imported.value.text);
};

describe('a design that was exported and imported again', () => {
  test.each(['css-variables', 'tailwind-v4', 'dtcg'] as const)('has its colors and lengths: %s', (format) => {
    let compared = 0;
    for (const model of models) {
      const back = again(model, format);
      if (back === null) continue;
      compared += 1;
      expectSameColors(back, model, 'light');
      expectSameColors(back, model, 'dark');
      expect(lengths(back, 'rounded')).toEqual(lengths(model, 'rounded'));
      expect(lengths(back, 'spacing')).toEqual(lengths(model, 'spacing'));
    }
    expect(compared).toBeGreaterThan(500);
  });

  test.each(['tailwind-v4', 'dtcg'] as const)('has its typography: %s', (format) => {
    for (const model of models) {
      const back = again(model, format);
      if (back !== null) expect(typography(back)).toEqual(typography(model));
    }
  });
});
