import { describe, expect, test } from 'vitest';
import { prompt } from './prompt.ts';
import { exported, fileOf, taken } from './test-souls.ts';

describe('prompt', () => {
  test('is the compiled text, byte for byte', () => {
    expect(exported(prompt)).toEqual({
      file: { path: 'night-counter-by-wire.txt', type: 'text/plain', content: taken().text },
      length: { units: taken().text.length, warnAbove: 8000, refuseAbove: null },
      neutralized: 0,
      carried: false,
    });
  });

  test('reads any text that says something', () => {
    expect(prompt.read(fileOf('kind.txt', ' Be kind.\n'))).toEqual({
      ok: true,
      value: { kind: 'text', title: 'kind', text: ' Be kind.\n', draft: 'none' },
    });
    expect(prompt.read(fileOf('x.txt', ' \n'))).toEqual({ ok: false, error: { tag: 'no-soul' } });
  });
});
