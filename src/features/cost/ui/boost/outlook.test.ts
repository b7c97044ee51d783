import { describe, expect, test } from 'vitest';
import { assess, type Work } from '../../core/assess.ts';
import { type Boost, boosted } from '../../core/boost.ts';
import { exampleWork, usd } from '../../core/testing.ts';
import { boostMessages } from '../../i18n/boost.ts';
import { figures } from '../figures.ts';
import { outlook } from './outlook.ts';

const said = (changes: Partial<Work>, boost: Boost = { sessions: 4, tokenUse: 1.3 }) => {
  const work = exampleWork(changes);
  return outlook(work, assess(boosted(work, boost)), boost, boostMessages.en, figures('en'));
};

describe('outlook', () => {
  test('says what the sessions need and what the budget carries', () => {
    expect(said({})).toBe(
      '4 sessions would need ¥1,766,769 a year; the job’s budget of ¥593,333 carries 33% of it, which is 1.3 sessions.',
    );
    expect(said({ tokensM: 10 })).toBe(
      '4 sessions would need ¥353,354 a year; the job’s budget of ¥593,333 carries it.',
    );
  });

  test('never promises a session that the budget does not carry', () => {
    expect(said({ tokensM: 100 })).toMatch(/carries 16% of it, which is less than one session\.$/);
    expect(said({ tokensM: 60 })).toMatch(/which is 1\.1 sessions\.$/);
    expect(said({ tokensM: 1e6 })).toMatch(/carries 0% of it|carries 0\.\d+% of it/);
  });

  test('has a sentence where nothing is used and where nothing costs', () => {
    expect(said({ tokensM: 0 })).toBe(boostMessages.en.none);
    expect(said({ price: usd(0, 0) })).toBe(boostMessages.en.free);
  });
});
