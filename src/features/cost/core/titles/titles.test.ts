import { describe, expect, test } from 'vitest';
import { assess, type Work } from '../assess.ts';
import { exampleWork, usd } from '../testing.ts';
import { earnedTitles, titles } from './titles.ts';

const earned = (changes: Partial<Work>) => {
  const work = exampleWork({ multiplier: 1.2, ...changes });
  return earnedTitles(work, assess(work));
};

describe('earnedTitles', () => {
  test('there are seven, each named once', () => {
    expect(new Set(titles.map((title) => title.id)).size).toBe(7);
  });

  test('a small gain at a high cost earns none', () => {
    expect(earned({})).toEqual([]);
  });

  test('no tokens earn the craftsman spirit and nothing else, however fast the work', () => {
    expect(earned({ tokensM: 0, multiplier: 10 })).toEqual(['craftsman-spirit']);
  });

  test('a free model earns nothing by its price', () => {
    expect(earned({ price: usd(0, 0), multiplier: 10, tokensM: 1 })).toEqual([]);
  });

  test('20 M tokens at six times the speed make a prompt alchemist, 20.1 M do not', () => {
    expect(earned({ tokensM: 20, multiplier: 6 })).toContain('prompt-alchemist');
    expect(earned({ tokensM: 20.1, multiplier: 6 })).not.toContain('prompt-alchemist');
    expect(earned({ tokensM: 20, multiplier: 5.9 })).not.toContain('prompt-alchemist');
  });

  test('what rework and idle hours take from the speed earns nothing', () => {
    expect(earned({ tokensM: 20, multiplier: 6, rework: 0.1 })).not.toContain('prompt-alchemist');
    expect(earned({ tokensM: 150, multiplier: 3, utilization: 0.9 })).not.toContain('all-in-operator');
    expect(earned({ tokensM: 5, multiplier: 2, rework: 0.1 })).not.toContain('minimalist-runner');
  });

  test('150 M tokens at three times the speed make an all-in operator', () => {
    expect(earned({ tokensM: 150, multiplier: 3 })).toContain('all-in-operator');
    expect(earned({ tokensM: 149, multiplier: 3 })).not.toContain('all-in-operator');
  });

  test('5 M tokens at twice the speed make a minimalist runner', () => {
    expect(earned({ tokensM: 5, multiplier: 2 })).toContain('minimalist-runner');
    expect(earned({ tokensM: 5, multiplier: 1.9 })).not.toContain('minimalist-runner');
  });

  test('a return of 2.5 at a cost of 15 % tames the cost', () => {
    expect(earned({ tokensM: 7.7, multiplier: 1.5 })).toContain('cost-tamer');
    expect(earned({ tokensM: 7.8, multiplier: 1.5 })).not.toContain('cost-tamer');
  });

  test('two people are high risk and make a danger oracle', () => {
    expect(earned({ multiplier: 2 })).toContain('danger-oracle');
    expect(earned({ multiplier: 1.9 })).not.toContain('danger-oracle');
  });

  test('eight affordable workflows make a budget coordinator', () => {
    expect(earned({ tokensM: 6.4 })).toContain('budget-coordinator');
    expect(earned({ tokensM: 6.5 })).not.toContain('budget-coordinator');
  });
});
