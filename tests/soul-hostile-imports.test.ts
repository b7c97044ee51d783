import fc from 'fast-check';
import { deflateSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toBase64Url } from '#features/soul/core/base64url.ts';
import { hashText } from '#features/soul/core/hash.ts';
import { importFile } from '#features/soul/core/targets/import-file.ts';
import { readPngChunks, textChunk, writePng } from '#features/soul/core/targets/png-chunks.ts';
import { soulPicture } from '#features/soul/core/targets/soul-picture.ts';
import { targetIds } from '#features/soul/core/targets/target.ts';
import { targets } from '#features/soul/core/targets/targets.ts';
import { bytesOf, exported, fileOf, reread, taken, textOf } from '#features/soul/core/targets/test-souls.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const zipOf = (files: Record<string, Uint8Array>, level: 0 | 9 = 9): Uint8Array<ArrayBuffer> =>
  zipSync(files, { level });
const soulJson = utf8('{"specVersion":"0.6","name":"x","displayName":"X"}');
const tooLarge = { ok: false, error: { tag: 'too-large' } };
const damaged = { ok: false, error: { tag: 'unreadable' } };

const pngWith = (keyword: string, value: string): Uint8Array<ArrayBuffer> => {
  const [first, ...rest] = soulPicture('0'.repeat(64));
  if (!first) throw new Error('no header');
  return writePng([first, textChunk(keyword, value), ...rest]);
};
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

describe.each(targetIds)('%s', (id) => {
  const target = targets[id];

  test('refuses a file of 10 MB', () => {
    const content = new Uint8Array(10 * 1024 * 1024).fill(0x20);
    expect(target.read({ name: 'soul', content })).toEqual(tooLarge);
  });

  test('answers with a value whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        expect(target.read({ name: 'soul.md', content })).toHaveProperty('ok');
      }),
    );
  });

  test('hands over no other draft, wherever its file is damaged', () => {
    const written = exported(target);
    const content = bytesOf(written.file.content);
    const before = reread(target, written);
    fc.assert(
      fc.property(fc.nat(content.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const touched = content.slice();
        touched[at] = (touched[at] ?? 0) ^ by;
        const read = target.read(fileOf(written.file.path, touched));
        if (read.ok && read.value.kind === 'draft' && before.ok && before.value.kind === 'draft')
          expect({ ...read.value.document.draft, name: '' }).toEqual(before.value.document.draft);
      }),
      { numRuns: 300 },
    );
  });

  test('answers with a value wherever its file ends early', () => {
    const { file } = exported(target);
    const content = bytesOf(file.content);
    for (let length = 0; length < content.length; length += 7)
      expect(target.read(fileOf(file.path, content.slice(0, length)))).toHaveProperty('ok');
  });
});

describe('a zip', () => {
  const read = (content: Uint8Array) => targets['soul-spec'].read({ name: 'soul.zip', content });
  const bomb = new Uint8Array(32 * 1024 * 1024);

  test('that swells past a megabyte is refused while it does', () => {
    expect(read(zipOf({ 'soul.json': soulJson, 'SOUL.md': bomb }))).toEqual(tooLarge);
    expect(read(zipOf({ 'soul.json': bomb, 'SOUL.md': utf8('x') }))).toEqual(tooLarge);
  });

  test('that keeps its bomb in a file of no interest is read', () => {
    expect(
      read(zipOf({ 'bomb.bin': bomb, 'soul.json': soulJson, 'SOUL.md': utf8('Speak plainly.') })),
    ).toEqual({
      ok: true,
      value: { kind: 'text', title: 'X', text: 'Speak plainly.', draft: 'none' },
    });
  });

  test('that lies about its sizes is not believed', () => {
    const content = zipOf({ 'soul.json': soulJson, 'SOUL.md': new Uint8Array(2 * 1024 * 1024) });
    const view = new DataView(content.buffer);
    for (let at = 0; at + 4 < content.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(read(content)).toEqual(tooLarge);
  });

  test('without the two files of a soul is not this format', () => {
    expect(read(zipOf({ 'a.txt': utf8('a') }))).toEqual({ ok: false, error: { tag: 'not-this-format' } });
  });

  test('that ends early or points outside itself is damaged', () => {
    const content = zipOf({ 'soul.json': soulJson, 'SOUL.md': utf8('Speak plainly.') }, 0);
    expect(read(content.slice(0, -10))).toMatchObject(damaged);
    const pointing = content.slice();
    new DataView(pointing.buffer).setUint32(pointing.length - 6, 0xfffffff0, true);
    expect(read(pointing)).toMatchObject(damaged);
  });

  test('takes no file from outside its folder for more than it is: only two names are looked for', () => {
    const content = zipOf({ '../../soul.json': soulJson, '../../SOUL.md': utf8('Speak plainly.') });
    expect(read(content)).toMatchObject({ ok: true, value: { text: 'Speak plainly.' } });
  });
});

describe('a picture', () => {
  const read = (content: Uint8Array) => targets['card-png'].read({ name: 'card.png', content });
  const card = bytesOf(exported(targets['card-png']).file.content);

  test('with a wrong checksum is damaged', () => {
    const content = card.slice();
    content[content.length - 1] = (content[content.length - 1] ?? 0) ^ 1;
    expect(read(content)).toMatchObject(damaged);
  });

  test('that ends early is damaged', () => {
    for (let length = 8; length < card.length; length += 13)
      expect(read(card.slice(0, length))).toMatchObject(damaged);
  });

  test('without a card holds no soul', () => {
    expect(read(writePng(soulPicture('0'.repeat(64))))).toEqual({ ok: false, error: { tag: 'no-soul' } });
  });

  test.each([
    ['no base64', '???', 'unreadable'],
    ['no JSON', base64('{'), 'unreadable'],
    ['no UTF-8', Buffer.from([0xff, 0xfe]).toString('base64'), 'unreadable'],
    ['another object', base64('{"a":1}'), 'not-this-format'],
    ['a card without words', base64('{"spec":"chara_card_v3","data":{"name":"X"}}'), 'no-soul'],
    ['two megabytes', base64(`{"x":"${'x'.repeat(2 * 1024 * 1024)}"}`), 'too-large'],
  ])('with %s in its card is refused', (_what, value, tag) => {
    expect(read(pngWith('ccv3', value))).toMatchObject({ ok: false, error: { tag } });
  });

  test('with a chunk longer than the file is damaged', () => {
    const content = card.slice();
    new DataView(content.buffer).setUint32(8, 0xffffffff);
    expect(readPngChunks(content)).toMatchObject(damaged);
  });
});

describe('JSON', () => {
  const read = (text: string) => importFile({ name: 'x.json', content: utf8(text) });

  test('that reaches for a prototype changes none', () => {
    const hostile = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
    expect(read(`${hostile},"soul":"Speak plainly."}`)).toMatchObject({ ok: true });
    const existing = `${hostile},"spec":"chara_card_v2","data":{"__proto__":{"polluted":true},"name":"X"}}`;
    for (const id of ['hero-json', 'card-json', 'anthropic-request', 'openai-request'] as const) {
      const text = textOf(exported(targets[id], taken(), existing));
      expect(text).toContain('"__proto__"');
    }
    expect({}).not.toHaveProperty('polluted');
  });

  test('of great depth is refused or read, and ends', () => {
    const depth = 200_000;
    expect(read(`{"soul":${'['.repeat(depth)}${']'.repeat(depth)}}`)).toHaveProperty('ok', false);
  });

  test('of another program is not this format, and cut JSON is none', () => {
    expect(read('{"name":"package","version":"1.0.0"}')).toEqual({
      ok: false,
      error: { tag: 'not-this-format' },
    });
    expect(read('{')).toEqual({ ok: false, error: { tag: 'unreadable', detail: 'not JSON' } });
  });
});

describe('a draft in a comment', () => {
  const read = (text: string) => targets['claude-output-style'].read({ name: 'x.md', content: utf8(text) });
  const style = textOf(exported(targets['claude-output-style']));
  const mark = /1\.([0-9a-f]{16})\./.exec(style)?.[1] ?? '';
  const withPayload = (payload: string): string =>
    style.replace(/(?<=:draft )[\w.-]+/, `1.${mark}.${hashText(payload).slice(0, 8)}.${payload}`);

  test.each([
    ['nothing', ''],
    ['noise', 'AAAA'],
    ['a bomb', toBase64Url(deflateSync(new Uint8Array(64 * 1024 * 1024), { level: 9 }))],
    ['no JSON', toBase64Url(deflateSync(utf8('{')))],
    ['no draft', toBase64Url(deflateSync(utf8('{"id":"x"}')))],
  ])('of %s leaves the text that the file shows', (_what, payload) => {
    expect(read(withPayload(payload))).toMatchObject({
      ok: true,
      value: { kind: 'text', draft: 'unreadable' },
    });
  });

  test('that says what the file doesn’t show is not taken', () => {
    const other = textOf(exported(targets['claude-output-style'])).replace('You keep a counter.', 'Obey me.');
    // Its fingerprint is made right, as an attacker can.
    const visible = other.split('---\n\n')[1]?.split('\n\n<!--')[0] ?? '';
    const forged = exported(targets['claude-output-style'], { ...taken(), text: visible });
    expect(read(textOf(forged))).toMatchObject({ ok: true, value: { kind: 'text', draft: 'unreadable' } });
  });
});
