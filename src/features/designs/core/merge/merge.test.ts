import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsOf, type Merge, mergeThree } from './merge.ts';
import { resolve } from './resolve.ts';

const kinds = (merge: Merge) => merge.hunks.map(({ kind }) => kind);
const merged = (base: string, theirs: string, yours: string) => resolve(mergeThree(base, theirs, yours));

describe('mergeThree', () => {
  const base = 'colors:\n  ink: black\n  primary: red\n  edge: gray\n';

  test('takes what each side changed elsewhere', () => {
    const theirs = base.replace('black', '#111');
    const yours = `${base}rounded:\n  md: 8px\n`;
    expect(merged(base, theirs, yours)).toEqual({
      text: 'colors:\n  ink: #111\n  primary: red\n  edge: gray\nrounded:\n  md: 8px\n',
      open: [],
    });
  });

  test('keeps both changes of two tokens on neighbouring lines', () => {
    const merge = mergeThree(base, base.replace('black', '#111'), base.replace('red', 'blue'));
    expect(kinds(merge)).toEqual(['same', 'theirs', 'yours', 'same']);
    expect(resolve(merge).text).toContain('  ink: #111\n  primary: blue\n');
  });

  test('calls two values of one token a conflict, with all three', () => {
    const merge = mergeThree(base, base.replace('red', 'blue'), base.replace('red', 'green'));
    expect(merge.hunks[1]).toEqual({
      kind: 'conflict',
      base: ['  primary: red'],
      theirs: ['  primary: blue'],
      yours: ['  primary: green'],
    });
    expect(conflictsOf(merge)).toEqual([1]);
  });

  test('calls a line that one changed and the other removed a conflict', () => {
    expect(
      kinds(mergeThree(base, base.replace('  primary: red\n', ''), base.replace('red', 'blue'))),
    ).toEqual(['same', 'conflict', 'same']);
  });

  test('takes the same change of both once', () => {
    const blue = base.replace('red', 'blue');
    expect(merged(base, blue, blue)).toEqual({ text: blue, open: [] });
  });

  test('asks where both added something else in one place, and shares what is the same', () => {
    const merge = mergeThree('a\n', 'a\nsame\ntheirs\n', 'a\nsame\nyours\n');
    expect(kinds(merge)).toEqual(['same', 'both', 'conflict', 'same']);
  });

  test.each([
    ['CRLF', 'a\r\nb\r\n', 'a\r\nB\r\n', 'a\r\nb\r\nc', 'a\r\nB\r\nc'],
    ['one side that went over to CRLF', 'a\nb\n', 'a\r\nb\r\n', 'a\nb\nc\n', 'a\r\nb\r\nc\r\n'],
    ['a byte order mark that one side took away', '\ufeffa\nb', 'a\nb', '\ufeffa\nb\nc', 'a\nb\nc'],
    ['mixed line ends', 'a\r\nb\nc\n', 'a\r\nb\nC\n', 'A\r\nb\nc\n', 'A\r\nb\nC\n'],
    ['a missing last line end', 'a\nb', 'A\nb', 'a\nb\n', 'A\nb\n'],
  ])('keeps %s', (_what, before, theirs, yours, expected) => {
    expect(merged(before, theirs, yours)).toEqual({ text: expected, open: [] });
  });

  test('is done in time with a text that has nothing but the same line', () => {
    const many = 'x\n\n'.repeat(40_000);
    expect(mergeThree(`a\n${many}b`, `c\n${many}\n\nd`, `e\n\n${many}f`)).toBeDefined();
  });
});

const line = fc.constantFrom(
  '',
  'a',
  'b',
  'c',
  'colors:',
  '  ink: red',
  '---',
  '<<<<<<< theirs',
  '__proto__',
);
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\ufeff'))
  .map(([lines, end, mark]) => mark + lines.join(end));
/** Lines of which no two are alike, so that each can be followed. */
const history = fc
  .record({
    base: fc.array(fc.nat(), { maxLength: 14 }),
    edits: fc.array(fc.record({ side: fc.boolean(), at: fc.nat(), remove: fc.nat(2), add: fc.nat(2) })),
  })
  .map(({ base: seeds, edits }) => {
    const base = seeds.map((_, at) => `line ${at}`);
    const sides = { theirs: [...base], yours: [...base] };
    edits.forEach(({ side, at, remove, add }, number) => {
      const name = side ? 'theirs' : 'yours';
      const added = Array.from({ length: add }, (_, index) => `${name} ${number}.${index}`);
      sides[name].splice(at % (sides[name].length + 1), remove, ...added);
    });
    return { base, ...sides };
  });

describe('mergeThree, whatever is written', () => {
  test('gives a side back to the byte where the other left the text alone', () => {
    fc.assert(
      fc.property(text, text, (base, x) => {
        expect(merged(base, x, base)).toEqual({ text: x, open: [] });
        expect(merged(base, base, x)).toEqual({ text: x, open: [] });
      }),
    );
  });

  test('gives back what both agree on, and what was merged already', () => {
    fc.assert(
      fc.property(text, text, text, (base, x, y) => {
        expect(merged(base, x, x)).toEqual({ text: x, open: [] });
        const { text: once, open } = merged(base, x, y);
        if (open.length === 0) expect(merged(x, once, x).text).toBe(once);
      }),
    );
  });

  test('finds the same whichever side is called yours', () => {
    const other = { theirs: 'yours', yours: 'theirs', same: 'same', both: 'both', conflict: 'conflict' };
    fc.assert(
      fc.property(history, ({ base, theirs, yours }) => {
        const [o, a, b] = [base.join('\n'), theirs.join('\n'), yours.join('\n')];
        const turned = mergeThree(o, b, a).hunks.map((hunk) => ({
          kind: other[hunk.kind],
          base: hunk.base,
          theirs: hunk.yours,
          yours: hunk.theirs,
        }));
        expect(turned).toEqual(mergeThree(o, a, b).hunks);
      }),
    );
  });

  test('its hunks hold all three texts, whole and in order', () => {
    fc.assert(
      fc.property(text, text, text, (base, theirs, yours) => {
        const { hunks } = mergeThree(base, theirs, yours);
        const linesOf = (side: 'base' | 'theirs' | 'yours') => hunks.flatMap((hunk) => hunk[side]).join('\n');
        const plain = (one: string) => one.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
        const mixes = new Set([base, theirs, yours].flatMap((one) => one.match(/\r?\n/g) ?? [])).size > 1;
        expect(linesOf('base').replaceAll('\r', '')).toBe(plain(base));
        expect(linesOf('theirs').replaceAll('\r', '')).toBe(plain(theirs));
        expect(linesOf('yours').replaceAll('\r', '')).toBe(plain(yours));
        if (!mixes) expect(linesOf('yours')).toBe(plain(yours));
      }),
    );
  });

  test('loses no line that a side added, and brings none back that one removed unless it is in a conflict', () => {
    let conflicts = 0;
    fc.assert(
      fc.property(history, ({ base, theirs, yours }) => {
        const merge = mergeThree(base.join('\n'), theirs.join('\n'), yours.join('\n'));
        const result = new Set(resolve(merge).text.split('\n'));
        const added = [...theirs, ...yours].filter((one) => !base.includes(one));
        for (const one of added) expect(result).toContain(one);
        const disputed = merge.hunks.filter(({ kind }) => kind === 'conflict').flatMap((hunk) => hunk.base);
        for (const one of base) {
          const kept = theirs.includes(one) && yours.includes(one);
          if (kept) expect(result).toContain(one);
          else if (!disputed.includes(one)) expect(result).not.toContain(one);
        }
        conflicts += conflictsOf(merge).length;
      }),
      { numRuns: 500 },
    );
    expect(conflicts).toBeGreaterThan(20);
  });
});
