import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['kitten', 'sitting', 3],
    ['colours', 'colors', 1],
    ['', 'abc', 3],
  ])('between %j and %j is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});

describe('nearest', () => {
  test('takes the first of the nearest, whatever the case, and none that is too far', () => {
    expect(nearest('Colros', ['spacing', 'colors', 'colour'], 2)).toBe('colors');
    expect(nearest('shadow', ['spacing', 'colors'], 2)).toBeNull();
  });
});
