import { describe, expect, test } from 'vitest';
import { otherIds } from './other-ids.ts';
import type { Selection } from './schema.ts';
import type { Library } from './trim-library.ts';

const library: Library = {
  name: '@pydantic/genai-prices',
  version: '1.0.0',
  released: '2026-09-23',
  models: () => [
    {
      id: 'V4',
      match: { or: [{ equals: 'V4' }, { equals: 'v4-2026-08-17' }, { equals: 'host/v4' }, {}] },
      prices: {},
    },
  ],
};

const selecting = (id: string): Selection => [
  {
    provider: { id: 'deepseek', name: 'DeepSeek' },
    library: 'deepseek',
    source: 'https://example.com/pricing',
    models: [{ library: 'V4', id }],
  },
];

describe('otherIds', () => {
  test('leads the other plain names of a model to its id here, in lower case', () => {
    expect(otherIds(library, selecting('four'), new Set(['four']))).toEqual({
      v4: 'four',
      'v4-2026-08-17': 'four',
    });
  });

  test('a name that a model of the list bears stays its own', () => {
    expect(otherIds(library, selecting('v4'), new Set(['v4', 'v4-2026-08-17']))).toEqual({});
  });
});
