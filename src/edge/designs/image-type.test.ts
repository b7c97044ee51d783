import { describe, expect, test } from 'vitest';
import { imageType } from './image-type.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('imageType', () => {
  test.each([
    ['\x89PNG\r\n\x1a\n…', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
  ])('%j is %s', (text, type) => expect(imageType(bytes(text))).toBe(type));

  test.each([
    '',
    '\x89PNG',
    'GIF89a',
    'RIFF\x10\0\0\0WAVEfmt ',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<!doctype html>',
    ' \x89PNG\r\n\x1a\n',
    'BM',
  ])('%j is none of ours', (text) => expect(imageType(bytes(text))).toBeNull());
});
