import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { quoted, readFrontMatter, writeFrontMatter } from './front-matter.ts';
import { anyText } from './test-any-text.ts';

describe('quoted', () => {
  test('is a scalar that YAML reads as the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(`key: ${quoted(text)}`)).toEqual({ key: text });
      }),
      { numRuns: 300 },
    );
  });
});

describe('readFrontMatter', () => {
  test('gives back what was written, whatever the body looks like', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, said) => {
        const body = `---\nname: other\n---\n${said}`;
        const read = readFrontMatter(writeFrontMatter([`name: ${quoted(name)}`], body));
        expect(read?.values.get('name')).toBe(name);
        expect(read?.body).toBe(`\n${body}\n`);
      }),
    );
  });

  test.each([
    ['---\r\nname: Plain words \r\n---\r\nx', 'Plain words', 'x'],
    ["---\nname: 'It''s'\n---", "It's", ''],
    ['---\nname: "broken\n---\n', '"broken', ''],
    ['---  \nother:\n  - name: nested\nname: x\n---\t\ny', 'x', 'y'],
    ['---\n---\nx', undefined, 'x'],
  ])('reads %j', (text, name, body) => {
    const read = readFrontMatter(text);
    expect(read?.values.get('name')).toBe(name);
    expect(read?.body).toBe(body);
  });

  test.each([
    '',
    'x',
    '---',
    '---\nname: x',
    ' ---\nname: x\n---\n',
    'x\n---\nname: x\n---\n',
    '----\n---\n',
  ])('finds none in %j', (text) => {
    expect(readFrontMatter(text)).toBeNull();
  });
});
