import { describe, expect, test } from 'vitest';
import { describeConflict, spotAt } from './describe-conflict.ts';
import { conflictsOf, mergeThree } from './merge.ts';

const base = [
  '---',
  'colors:',
  '  "primary": red',
  'components:',
  '  button:',
  '    textColor: black',
  '---',
  'A word ahead.',
  '## Colors',
  'One red.',
];
const named = (theirs: string, yours: string, word: string) => {
  const text = base.join('\n');
  const merge = mergeThree(text, text.replace(word, theirs), text.replace(word, yours));
  return conflictsOf(merge).map((index) => describeConflict(merge, index));
};

describe('describeConflict', () => {
  test('names the token, however deep', () => {
    expect(named('blue', 'green', 'red')).toEqual([
      { spot: { kind: 'token', path: 'colors.primary' }, line: 3 },
    ]);
    expect(named('white', 'gray', 'black')).toEqual([
      { spot: { kind: 'token', path: 'components.button.textColor' }, line: 6 },
    ]);
  });

  test('names the section of prose', () => {
    expect(named('Two blues.', 'A green.', 'One red.')).toEqual([
      { spot: { kind: 'section', title: 'Colors' }, line: 10 },
    ]);
    expect(named('Theirs.', 'Yours.', 'A word ahead.')).toEqual([{ spot: { kind: 'text' }, line: 8 }]);
  });

  test('names a token that only one side still has', () => {
    const text = base.join('\n');
    const merge = mergeThree(text, text.replace('red', 'blue'), text.replace('  "primary": red\n', ''));
    expect(describeConflict(merge, 1)).toEqual({ spot: { kind: 'token', path: 'colors.primary' }, line: 3 });
  });
});

describe('spotAt', () => {
  test('reads tokens even where the front matter never ends', () => {
    expect(spotAt(['---', 'colors:', '  ink: red'], 2, 3)).toEqual({ kind: 'token', path: 'colors.ink' });
  });

  test('says nothing about a line that has no key above it', () => {
    expect(spotAt(['---', '# a comment', '---'], 1, 2)).toEqual({ kind: 'text' });
  });
});
