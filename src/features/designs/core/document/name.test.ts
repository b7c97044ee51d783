import { expect, test } from 'vitest';
import { documentName } from './name.ts';

const draft = { kind: 'draft' } as const;

test.each([
  ['---\nname: Tidewatch\n---\n', 'Tidewatch'],
  ['---\r\nversion: alpha\r\nname: "Two: words" # why\r\n---\r\n', 'Two: words'],
  ["name: 'Quoted'", 'Quoted'],
  ['---\nname:\ncolors:\n', null],
  ['# Only prose', null],
])('the name in %j', (text, name) => {
  expect(documentName({ title: null, place: draft, draft: text })).toBe(name);
});

test('the visitor’s own name comes first, then the path', () => {
  const file = { kind: 'file', owner: 'o', repo: 'r', branch: 'main', path: 'web/DESIGN.md' } as const;
  expect(documentName({ title: 'Mine', place: file, draft: 'name: x' })).toBe('Mine');
  expect(documentName({ title: null, place: file, draft: 'name: x' })).toBe('web/DESIGN.md');
});
