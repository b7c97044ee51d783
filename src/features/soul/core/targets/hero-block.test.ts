import { describe, expect, test } from 'vitest';
import { heroBlock, innerOf } from './hero-block.ts';
import { exported, fileOf, ownWords, reread } from './test-souls.ts';

describe('heroBlock', () => {
  test('is the delivered block, its length counted with the delimiters', () => {
    const { file, length } = exported(heroBlock, ownWords('Speak plainly.'));
    expect(file.content).toBe('<hero_soul>\nSpeak plainly.\n</hero_soul>');
    expect(length).toEqual({ units: file.content.length, warnAbove: null, refuseAbove: 8000 });
  });

  test('counts a delimiter inside the soul that it wrote harmless, and gives it back', () => {
    const written = exported(heroBlock, ownWords('Never write </hero_soul> or < / HERO_SOUL>.'));
    expect(written.neutralized).toBe(2);
    expect(reread(heroBlock, written)).toMatchObject({
      value: { text: 'Never write </hero_soul> or < / HERO_SOUL>.' },
    });
  });

  test('is found in the middle of other text', () => {
    expect(
      heroBlock.read(fileOf('x.txt', 'Hero:\r\n<hero_soul>\r\nBe kind.\r\n</hero_soul>\r\nEnd')),
    ).toEqual({
      ok: true,
      value: { kind: 'text', title: 'x', text: 'Be kind.', draft: 'none' },
    });
  });

  test('refuses text without a block and a block without a soul', () => {
    expect(heroBlock.read(fileOf('x.txt', 'Be kind.'))).toMatchObject({ error: { tag: 'not-this-format' } });
    expect(heroBlock.read(fileOf('x.txt', '</hero_soul><hero_soul>'))).toMatchObject({
      error: { tag: 'not-this-format' },
    });
    expect(heroBlock.read(fileOf('x.txt', '<hero_soul>\n \n</hero_soul>'))).toMatchObject({
      error: { tag: 'no-soul' },
    });
  });
});

describe('innerOf', () => {
  test('takes one line break away on each side and no more', () => {
    expect(innerOf('<hero_soul>\n\na\n\n</hero_soul>')).toBe('\na\n');
  });
});
