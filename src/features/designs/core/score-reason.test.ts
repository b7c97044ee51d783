import { describe, expect, test } from 'vitest';
import { modesName, scoreReasons } from './score-reason.ts';

const full = { good: 8, of: 8 };
const words = {
  contrastsFail: (failing: number, all: number) => `${failing} of ${all} contrasts`,
  referencesFail: (failing: number, all: number) => `${failing} of ${all} references`,
  sectionsMissing: (missing: number, all: number) => `${missing} of ${all} sections`,
};

describe('scoreReasons', () => {
  test('is empty at 100', () => {
    expect(scoreReasons({ references: full, contrasts: full, sections: full }, words)).toEqual([]);
  });

  test('says what cost points, contrasts first', () => {
    const lost = {
      references: { good: 9, of: 10 },
      contrasts: { good: 17, of: 20 },
      sections: { good: 6, of: 8 },
    };
    expect(scoreReasons(lost, words)).toEqual(['3 of 20 contrasts', '1 of 10 references', '2 of 8 sections']);
  });
});

describe('modesName', () => {
  const facets = { titleType: 'sans', corners: 'soft', hue: null } as const;

  test.each([
    [['light'], 'light'],
    [['dark'], 'dark'],
    [['light', 'dark'], 'both'],
  ] as const)('of %j is %s', (modes, name) => {
    expect(modesName({ facets: { ...facets, modes } })).toBe(name);
  });
});
