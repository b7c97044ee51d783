import { describe, expect, test } from 'vitest';
import { shortSummary, titleOf } from './title.ts';

describe('titleOf', () => {
  test.each([
    ['stripe', 'Stripe'],
    ['linear.app', 'Linear'],
    ['together.ai', 'Together AI'],
    ['dell-1996', 'Dell 1996'],
    ['x.ai', 'xAI'],
  ])('calls %s %s', (slug, title) => {
    expect(titleOf(slug, { 'x.ai': 'xAI' })).toBe(title);
  });
});

describe('shortSummary', () => {
  test('keeps the clauses that fit and ends with a stop', () => {
    expect(shortSummary('Consumer electronics. Premium white space, SF Pro, cinematic imagery.')).toBe(
      'Consumer electronics. Premium white space, SF Pro.',
    );
    expect(shortSummary('Run LLMs locally. Terminal-first, monochrome simplicity.', 17)).toBe(
      'Run LLMs locally.',
    );
  });
});
