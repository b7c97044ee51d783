import { describe, expect, test } from 'vitest';
import { positionsOf } from './position.ts';
import { knownSection, sectionsOf } from './sections.ts';

const titles = (text: string) => sectionsOf(text, 0, positionsOf(text)).map(({ title }) => title);

describe('sectionsOf', () => {
  test('finds headings of the second level in both their forms', () => {
    expect(titles('# One\n\n## Two ##\n\nThree\n---\n\n### Four\n')).toEqual(['Two', 'Three']);
  });

  test('skips code fences, comments and indented code', () => {
    expect(
      titles('```md\n## In a fence\n```\n<!--\n## In a comment\n-->\n    ## Indented\n## Real\n'),
    ).toEqual(['Real']);
  });

  test('takes a rule after a blank line or a list for no heading', () => {
    expect(titles('text\n\n---\n\n- item\n---\n')).toEqual([]);
  });
});

describe('knownSection', () => {
  test.each([
    ['Brand & Style', 'Overview'],
    ['elevation', 'Elevation & Depth'],
    ['Do’s and Don’ts', "Do's and Don'ts"],
    ['Known Gaps', null],
  ])('calls %s %s', (title, expected) => {
    expect(knownSection(title)).toBe(expected);
  });
});
