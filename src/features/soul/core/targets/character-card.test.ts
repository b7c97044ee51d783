import { describe, expect, test } from 'vitest';
import { cardJson } from './card-json.ts';
import { cardPng } from './card-png.ts';
import { readPngChunks, textChunk, textIn, writePng } from './png-chunks.ts';
import { soulPicture } from './soul-picture.ts';
import { bytesOf, exported, fileOf, now, reread, taken, textOf } from './test-souls.ts';

const foreign = {
  spec: 'chara_card_v2',
  spec_version: '2.0',
  somewhere: { else: 1 },
  data: {
    name: 'Mira',
    description: 'A lighthouse keeper.',
    personality: 'Patient.',
    scenario: '',
    first_mes: 'The lamp is lit.',
    mes_example: '',
    creator_notes: 'Mine.',
    system_prompt: '',
    post_history_instructions: '',
    alternate_greetings: ['Evening.'],
    tags: 'not a list',
    creator: 'someone',
    character_version: '3',
    extensions: { 'other/tool': { deep: [1, 2] } },
    character_book: { entries: [], extensions: {} },
    unknown_field: ['kept'],
  },
};

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64');

const pngWith = (...cards: readonly (readonly [string, unknown])[]): Uint8Array<ArrayBuffer> => {
  const [first, ...rest] = soulPicture('5'.repeat(64));
  if (!first) throw new Error('no header');
  const texts = cards.map(([keyword, card]) => textChunk(keyword, base64(card)));
  return writePng([first, ...texts, { type: 'gAMA', data: Uint8Array.of(0, 0, 177, 143) }, ...rest]);
};

describe('a card of other people', () => {
  const expectKept = (card: { data: Record<string, unknown> }) => {
    expect(card).toMatchObject({ spec: 'chara_card_v3', spec_version: '3.0', somewhere: { else: 1 } });
    expect(card.data).toMatchObject({
      name: taken().title,
      system_prompt: taken().text,
      first_mes: 'The lamp is lit.',
      alternate_greetings: ['Evening.'],
      creator: 'someone',
      character_version: '3',
      unknown_field: ['kept'],
      character_book: { entries: [], extensions: {} },
      group_only_greetings: [],
      tags: ['night'],
      extensions: { 'other/tool': { deep: [1, 2] }, 'hagicode/soul': expect.any(String) },
      modification_date: now,
    });
  };

  test('keeps what it says beyond the soul when one is written into it, as JSON', () => {
    const written = exported(cardJson, taken(), JSON.stringify(foreign));
    expectKept(JSON.parse(textOf(written)));
    expect(reread(cardJson, written)).toMatchObject({ value: { kind: 'draft' } });
  });

  test('keeps its picture and its other chunks as well, and one card in place of the old', () => {
    const written = exported(cardPng, taken(), pngWith(['chara', foreign]));
    const chunks = readPngChunks(bytesOf(written.file.content));
    if (!chunks.ok) throw new Error('damaged');
    expect(chunks.value.map(({ type }) => type)).toEqual(['IHDR', 'tEXt', 'gAMA', 'PLTE', 'IDAT', 'IEND']);
    expect(chunks.value.slice(3)).toEqual(soulPicture('5'.repeat(64)).slice(1));
    const card = chunks.value.map((chunk) => textIn(chunk, 'ccv3')).find(Boolean) ?? '';
    expectKept(JSON.parse(Buffer.from(card, 'base64').toString('utf8')));
  });

  test('is read as all that says who the character is', () => {
    const value = { kind: 'text', title: 'Mira', text: 'A lighthouse keeper.\n\nPatient.', draft: 'none' };
    expect(cardJson.read(fileOf('mira.json', JSON.stringify(foreign)))).toEqual({ ok: true, value });
    expect(cardPng.read(fileOf('mira.png', pngWith(['chara', foreign])))).toEqual({ ok: true, value });
    const first = {
      name: 'Mira',
      description: 'Keeper.',
      personality: '',
      scenario: '',
      first_mes: 'Hi.',
      mes_example: '',
    };
    expect(cardJson.read(fileOf('v1.json', JSON.stringify(first)))).toMatchObject({
      value: { title: 'Mira', text: 'Keeper.' },
    });
  });

  test('counts by its newer version where a picture has both', () => {
    const newer = { ...foreign, spec: 'chara_card_v3', data: { ...foreign.data, name: 'Mira III' } };
    expect(cardPng.read(fileOf('m.png', pngWith(['chara', foreign], ['ccv3', newer])))).toMatchObject({
      value: { title: 'Mira III' },
    });
  });
});

describe('a card of ours', () => {
  test('keeps its first date when it is written again', () => {
    const first = textOf(exported(cardJson));
    const again = textOf(exported(cardJson, { ...taken(), now: now + 60 }, first));
    expect(JSON.parse(again).data).toMatchObject({ creation_date: now, modification_date: now + 60 });
  });

  test('whose prompt was edited elsewhere gives that prompt and nothing beside it', () => {
    const edited = textOf(exported(cardJson)).replace('You keep a counter.', 'You keep a shop.');
    const read = cardJson.read(fileOf('x.json', edited));
    expect(read).toMatchObject({ value: { kind: 'text', draft: 'edited' } });
    expect(read.ok && read.value.kind === 'text' && read.value.text).toBe(
      taken().text.replace('You keep a counter.', 'You keep a shop.'),
    );
  });

  test('is not written over a file of another kind', () => {
    expect(cardPng.write(taken(), 'text')).toEqual({ ok: false, error: { tag: 'not-this-format' } });
    expect(cardPng.write(taken(), Uint8Array.of(1, 2))).toEqual({
      ok: false,
      error: { tag: 'not-this-format' },
    });
  });
});
