import { describe, expect, test } from 'vitest';
import { assess } from '../../core/assess.ts';
import { exampleWork, priceRow, shanghai } from '../../core/testing.ts';
import { salaryData } from './salary-picture.ts';

const data = (tokensM: number, income: number) => {
  const work = exampleWork({ tokensM, income });
  const model = priceRow();
  return salaryData({
    resolved: { work, city: shanghai, model, models: [model], lostModel: null },
    assessment: assess(work),
  });
};

describe('salaryData', () => {
  test('breaks even where the employment cost is the AI cost', () => {
    const { even, annualCost, employment } = data(50, 400_000);
    expect(even).toBeCloseTo(387_101.12, 2);
    expect(employment(even)).toBeCloseTo(annualCost, 6);
  });

  test('has room for the salary and for the break-even', () => {
    expect(data(50, 400_000).end).toBe(800_000);
    const dear = data(500, 100_000);
    expect(dear.end).toBe(1.25 * dear.even);
  });

  test('has no break-even without an AI cost', () => {
    expect(data(0, 400_000).even).toBe(0);
  });
});
