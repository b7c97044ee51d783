import { describe, expect, test } from 'vitest';
import { stores } from './stores.ts';

describe('stores', () => {
  const all = Object.values(stores);

  test('are named hagicode:<feature>:v<N>, each once', () => {
    const { costTitlesOriginal, ...ours } = stores;
    for (const { key } of Object.values(ours)) expect(key).toMatch(/^hagicode:[a-z-]+:v\d+$/);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  test('export no credentials', () => {
    expect(all.filter(({ part }) => part === 'github').every(({ exported }) => !exported)).toBe(true);
  });
});
