import { describe, expect, test } from 'vitest';
import { contrast, parseColor } from './color.ts';
import type { DesignModel } from './model.ts';
import { parseDesign } from './parse-design.ts';
import { worstContrast } from './token-contrast.ts';

const modelOf = (tokens: string): DesignModel => {
  const parsed = parseDesign(`---\n${tokens}---\n`);
  if (!parsed.ok) throw new Error('does not parse');
  return parsed.value;
};

const model = modelOf(`colors:
  primary: "#3e8ef7"
  on-primary: "#ffffff"
  unused: "#123456"
components:
  button:
    backgroundColor: "{colors.primary}"
    textColor: "{colors.on-primary}"
  badge:
    backgroundColor: "{colors.on-primary}"
    textColor: "#000000"
`);

const contrastOf = (a: string, b: string): number => {
  const [one, other] = [parseColor(a), parseColor(b)];
  return one === null || other === null ? 0 : contrast(one, other);
};

describe('how a color token reads', () => {
  test('names the component where it reads worst, and the nearest lightness that passes', () => {
    const worst = worstContrast(model, 'primary');
    expect(worst).toMatchObject({ component: 'button', part: 'background', other: '#ffffff', needed: 4.5 });
    expect(worst?.ratio).toBeCloseTo(3.27, 1);
    const passing = contrastOf(worst?.passing ?? '', '#ffffff');
    expect(passing).toBeGreaterThanOrEqual(4.5);
    expect(passing).toBeLessThan(4.8);
  });
  test('takes the failing place before one that passes', () => {
    expect(worstContrast(model, 'on-primary')).toMatchObject({ component: 'button', part: 'text' });
  });
  test('is unknown where no component shows it', () => {
    expect(worstContrast(model, 'unused')).toBeNull();
  });
});
