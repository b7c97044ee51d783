import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainYaml } from './plain-yaml.ts';
import { placesBy, positionsOf } from './position.ts';
import { sourceBlocks, type YamlBlock } from './source-blocks.ts';
import { wholeYamlTree } from './yaml-tree.ts';

const limits = { depth: 20, values: 30_000 };

const blocksOf = (text: string): readonly YamlBlock[] => {
  const source = sourceBlocks(text);
  return source.ok ? source.value.blocks : [];
};

/** Whether the quick reader takes a block; fails where it then reads anything else than the whole one. */
const takes = (text: string, block: YamlBlock): boolean => {
  const placeAt = placesBy(positionsOf(text));
  const quick = plainYaml(block, placeAt, limits);
  if (quick === null) return false;
  const whole = wholeYamlTree(block, placeAt);
  expect(whole.ok ? whole.value : whole.error).toEqual(quick);
  return true;
};

const pieces = [
  ...[
    'a',
    'b',
    '"c"',
    "'d'",
    'true',
    '100',
    ':',
    ': ',
    ':\n',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\t',
    '#',
    ' # x',
    '\n   # x\n',
  ],
  ...[
    '"x"',
    '"x',
    "'y'",
    '12px',
    '-4px',
    'b:c',
    'd#e',
    '- ',
    '[',
    '{',
    '&a ',
    '*a',
    '|',
    '>-',
    '%',
    '!t ',
    '?',
    '~',
    '.5',
    'x, y',
    'Ä',
    '\\',
  ],
];

describe('plainYaml', () => {
  const folder = 'node_modules/getdesign/templates';
  const templates = readdirSync(folder).filter((file) => file.endsWith('.md'));

  test('reads most templates, and as a whole reader does', () => {
    const taken = templates.filter((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      return blocksOf(text).some((block) => takes(text, block));
    });
    expect(taken.length).toBeGreaterThan(templates.length / 2);
  });

  test('reads nothing otherwise than a whole reader', () => {
    const wild = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
    const value = fc
      .array(fc.constantFrom(...pieces, 'b:c', 'd#e'), { maxLength: 3 })
      .map((parts) => parts.join(''));
    const line = fc
      .tuple(fc.constantFrom('', '', '  ', '    '), fc.constantFrom('a', 'b', 'c', 'd', '"e:"', "'f'"), value)
      .map(([indent, key, text]) => `${indent}${key}: ${text}`);
    const yaml = fc.oneof(
      wild,
      fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n')),
    );
    let taken = 0;
    fc.assert(
      fc.property(yaml, (text) => {
        if (takes(text, { text, offset: 0 })) taken += 1;
      }),
      { numRuns: 6_000 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
