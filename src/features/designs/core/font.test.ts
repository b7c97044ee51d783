import { describe, expect, test } from 'vitest';
import { fontShape, fontStack, substitutedFamily, titleType } from './font.ts';

describe('fontShape', () => {
  test.each([
    ["sohne-var, 'SF Pro Display', system-ui, sans-serif", 'neutral'],
    ['Copernicus, Tiempos Headline, serif', 'serif'],
    ['WiredDisplay, "Times New Roman", Georgia, serif', 'times'],
    ['Berkeley Mono', 'mono'],
    ["'Airbnb Cereal VF', Circular, sans-serif", 'rounded'],
    ['GT Walsheim Medium', 'geometric'],
    ['Arial Black', 'heavy'],
    ['Unheard Of, serif', 'serif'],
    ['', 'neutral'],
  ])('takes %j for %s', (list, shape) => {
    expect(fontShape(list)).toBe(shape);
  });
});

describe('fontStack', () => {
  test('is one of ours, whatever the file asks for', () => {
    expect(fontStack('x;}*{color:red')).toBe('var(--font-sans)');
  });
});

describe('titleType', () => {
  test('knows three kinds', () => {
    expect(['Times New Roman', 'Geist Mono', 'Inter'].map(titleType)).toEqual(['serif', 'mono', 'sans']);
  });
});

describe('substitutedFamily', () => {
  test('names a family that systems do not have', () => {
    expect(substitutedFamily("'sohne-var', system-ui")).toBe('sohne-var');
    expect(substitutedFamily('Inter, sans-serif')).toBeNull();
  });
});
