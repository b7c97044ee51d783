import { describe, expect, test } from 'vitest';
import { priceRow } from '../testing.ts';
import { knownModel } from './known-model.ts';

const models = ['claude-sonnet-4-6', 'claude-haiku-4-5', 'gpt-5.4', 'gpt-5', 'z-ai-glm-5.3', 'kimi-k3'].map(
  (id) => priceRow({ id }),
);

describe('knownModel', () => {
  test.each([
    ['claude-sonnet-4-6', 'claude-sonnet-4-6'],
    ['claude-haiku-4-5-20251001', 'claude-haiku-4-5'],
    ['claude-sonnet-4.6', 'claude-sonnet-4-6'],
    ['claude-sonnet-4-6[1m]', 'claude-sonnet-4-6'],
    ['anthropic/claude-sonnet-4.6', 'claude-sonnet-4-6'],
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 'claude-haiku-4-5'],
    ['claude-haiku-4-5@20251001', 'claude-haiku-4-5'],
    ['[pi] claude-sonnet-4-6', 'claude-sonnet-4-6'],
    ['GPT-5.4', 'gpt-5.4'],
    ['gpt-5.4-2026-03-05', 'gpt-5.4'],
    ['gpt-5.4-high', 'gpt-5.4'],
    ['openrouter/openai/gpt-5', 'gpt-5'],
    ['kimi-k3-latest', 'kimi-k3'],
    ['glm-5.3', 'z-ai-glm-5.3'],
  ])('%s is %s', (name, id) => {
    expect(knownModel(name, models, { 'glm-5.3': 'z-ai-glm-5.3' })).toBe(id);
  });

  test.each(['claude-sonnet-4', 'gpt-5.4-mini', 'house-model-1', ''])('%j is not known', (name) => {
    expect(knownModel(name, models, {})).toBeNull();
  });
});
