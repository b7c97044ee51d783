import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fenced, fencedBlocks } from './fences.ts';

const line = fc.oneof(
  fc.constantFrom('```', '````', '~~~', '```json hagicode-soul', '   ```', '- a', '', '</details>', '<!--'),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ')),
);
const anyText = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('fenced', () => {
  test('gives back any text whole, whatever stands in it and around it', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const markdown = ['Before', fenced('text', one), 'between', fenced('json', other), 'after'].join(
          '\n\n',
        );
        expect(fencedBlocks(markdown)).toEqual([
          { info: 'text', text: one },
          { info: 'json', text: other },
        ]);
      }),
    );
  });
});

describe('fencedBlocks', () => {
  test.each([
    ['a fence of tildes', '~~~text\na\n~~~', [{ info: 'text', text: 'a' }]],
    ['a shorter fence inside', '````\n```\n````', [{ info: '', text: '```' }]],
    ['a fence with words as no end', '```\na\n```js\n```', [{ info: '', text: 'a\n```js' }]],
    ['an indented text as no fence', '    ```\n    a', []],
    ['backticks in the info as no fence', '``` a`b\nc', []],
    ['a fence without an end as no block', '```\na', []],
  ])('reads %s', (_, markdown, blocks) => {
    expect(fencedBlocks(markdown)).toEqual(blocks);
  });
});
