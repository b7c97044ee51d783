import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fragment } from '../test-builders.ts';
import { soulSpec } from './soul-spec.ts';
import type { TakenSoul } from './target.ts';
import { bytesOf, exported, fileOf, ownWords, taken } from './test-souls.ts';

const filesOf = (soul: TakenSoul): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytesOf(exported(soulSpec, soul).file.content))).map(([path, bytes]) => [
      path,
      strFromU8(bytes),
    ]),
  );

describe('soulSpec', () => {
  test('is a folder with a manifest that names its license and a SOUL.md of three headings', () => {
    const files = filesOf(taken());
    expect(Object.keys(files)).toEqual(['night-counter-by-wire/soul.json', 'night-counter-by-wire/SOUL.md']);
    expect(JSON.parse(files['night-counter-by-wire/soul.json'] ?? '')).toMatchObject({
      specVersion: '0.6',
      name: 'night-counter-by-wire',
      displayName: 'Night counter, by wire',
      license: 'MIT',
    });
    expect(files['night-counter-by-wire/SOUL.md']).toMatch(
      /^# Night counter, by wire\n\n## Personality\n\n[\s\S]+\n## Tone\n\n[\s\S]+\n## Principles\n\n/,
    );
  });

  test('says so under a heading that has no part of the soul', () => {
    const soul = ownWords('Speak plainly.');
    expect(filesOf(soul)[`${soul.slug}/SOUL.md`]).toContain(
      '## Personality\n\nKeep the personality you have.\n\n## Tone\n\nKeep the tone you have.\n\n## Principles\n\nSpeak plainly.',
    );
  });

  test('keeps a description to 160 whole characters', () => {
    const soul = { ...taken(), summary: '🪓'.repeat(300) };
    const { description } = JSON.parse(filesOf(soul)['night-counter-by-wire/soul.json'] ?? '');
    expect(description).toBe('🪓'.repeat(160));
  });

  test('reads a folder of other people, packed with or without compression', () => {
    const files = {
      'brad/soul.json': new TextEncoder().encode('{"specVersion":"0.4","displayName":"Brad"}'),
      'brad/SOUL.md': new TextEncoder().encode('# Brad\n\nResults first.\n'),
    };
    for (const level of [0, 9] as const)
      expect(soulSpec.read(fileOf('brad.zip', zipSync(files, { level })))).toEqual({
        ok: true,
        value: { kind: 'text', title: 'Brad', text: '# Brad\n\nResults first.', draft: 'none' },
      });
  });

  test('takes at most ten tags, each once', () => {
    const base = taken();
    const mainFragment = fragment({ keywords: Array.from({ length: 12 }, (_, at) => `k${at % 11}`) });
    const document = { ...base.document, fragments: { ...base.document.fragments, mainFragment } };
    const { tags } = JSON.parse(filesOf({ ...base, document })['night-counter-by-wire/soul.json'] ?? '');
    expect(new Set(tags).size).toBe(10);
  });
});
