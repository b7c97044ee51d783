import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOffset, fileOffset, joinLineEnds, splitLineEnds } from './line-ends.ts';

const files = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'key: "v"', '---', '颜色', '\uFEFF'), { maxLength: 60 })
  .map((parts) => parts.join(''));

const breaksIn = (body: string) => (at: number) => body.slice(0, at).split('\n').length - 1;

describe('splitLineEnds', () => {
  test('gives a file back byte for byte, mixed line ends and byte order mark included', () => {
    fc.assert(
      fc.property(files, (file) => {
        const { body, ends } = splitLineEnds(file);
        expect(body).not.toContain('\r');
        expect(joinLineEnds(body, ends)).toBe(file);
      }),
    );
  });

  test('takes the most frequent end as the one for new lines', () => {
    expect(splitLineEnds('a\r\nb\nc\r\n').ends).toEqual({
      bom: false,
      usual: '\r\n',
      odd: [{ at: 3, end: '\n' }],
    });
  });
});

describe('fileOffset', () => {
  test('finds the same character in the file', () => {
    fc.assert(
      fc.property(files, (file) => {
        const { body, ends } = splitLineEnds(file);
        for (let at = 0; at < body.length; at += 1) {
          const there = file[fileOffset(at, breaksIn(body), ends)];
          expect(there === '\r' ? '\n' : there).toBe(body[at]);
        }
      }),
    );
  });

  test('is undone by bodyOffset', () => {
    fc.assert(
      fc.property(files, (file) => {
        const { body, ends } = splitLineEnds(file);
        for (let at = 0; at <= body.length; at += 1) {
          const offset = fileOffset(at, breaksIn(body), ends);
          expect(bodyOffset(offset, body.length, breaksIn(body), ends)).toBe(at);
        }
      }),
    );
  });
});
