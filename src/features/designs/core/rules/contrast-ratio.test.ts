import { describe, expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

const found = (colors: string, components: string) =>
  foundIn('contrast-ratio', `colors: { ${colors} }\ncomponents: { ${components} }`);

describe('contrastRatio', () => {
  test('offers the nearest of the file’s own colors that passes', () => {
    const [[place, details] = []] = found(
      'primary: "#8888ff", primary-deep: "#4433cc", ink: "#000000", canvas: "#ffffff"',
      'tag: { backgroundColor: "{colors.canvas}", textColor: "{colors.primary}" }',
    );
    expect(place).toBe('3:69');
    expect(details).toMatchObject({ component: 'tag', fix: { token: 'primary-deep' } });
  });

  test('offers nothing where no color of the file passes', () => {
    expect(
      found('primary: "#777777"', 'tag: { backgroundColor: "#888888", textColor: "#999999" }'),
    ).toMatchObject([['3:61', { fix: null }]]);
  });
});
