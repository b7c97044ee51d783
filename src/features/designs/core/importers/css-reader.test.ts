import { describe, expect, test } from 'vitest';
import { customProperties } from './css-reader.ts';

const read = (css: string): string[] =>
  customProperties(css).map(({ name, value, scope }) => `${scope} ${name}=${value}`);

describe('customProperties', () => {
  test.each([
    ['--a: 1', ['root --a=1']],
    [':root{--a:1;--b:2}', ['root --a=1', 'root --b=2']],
    [':root{--a:";}";--b:\'/* no */\'}', ['root --a=";}"', "root --b='/* no */'"]],
    [':root{/* --a: 1; */--b: 2 /* two */;}', ['root --b=2']],
    [':root{--a:url(data:a;b);--b:{c;d};--c:3}', ['root --a=url(data:a;b)', 'root --b={c;d}', 'root --c=3']],
    [':root{--a\\.b: 1; --c: 2 !important}', ['root --a.b=1', 'root --c=2']],
    ['a{color:red}:root{color:blue;--a:1}', ['root --a=1']],
    ['.card{--a:1}.dark .card{--b:2}', ['narrow --a=1', 'narrow --b=2']],
    ['@theme static{--a:1}', ['theme --a=1']],
    ['@property --x{syntax:"*";}@keyframes k{from{--a:1}}', ['narrow --a=1']],
    [':root:not(.dark){--a:1}', ['narrow --a=1']],
    [':root{--a:1}}}:root{--b:2', ['root --a=1', 'root --b=2']],
    [':root{--a:"never closed\n;--b:2}', ['root --a="never closed', 'root --b=2']],
  ])('reads %s', (css, expected) => {
    expect(read(css)).toEqual(expected);
  });
});
