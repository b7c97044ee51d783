import { describe, expect, test } from 'vitest';
import { pageParts, staticImports } from './page.ts';

describe('pageParts', () => {
  test('finds what a page loads by itself', () => {
    const html = `<head><link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/m.js">
      <link rel="preload" as="font" href="/f.woff2"><script>one()</script><script type="application/json">{}</script></head>
      <body><script type="module" src="/b.js"></script><style>p{}</style></body>`;
    expect(pageParts(html)).toEqual({
      scripts: ['/m.js', '/b.js'],
      inlineScripts: ['one()'],
      styles: ['/a.css'],
      inlineStyles: ['p{}'],
      preloadedFonts: ['/f.woff2'],
    });
  });

  test('counts an island that hydrates by itself, but not one that waits', () => {
    const island = (client: string) =>
      pageParts(
        `<astro-island client="${client}" component-url="/c.js" renderer-url="/r.js"></astro-island>`,
      );
    expect(island('load').scripts).toEqual(['/c.js', '/r.js']);
    expect(island('media').scripts).toEqual([]);
  });
});

describe('staticImports', () => {
  test.each([
    ['import"./a.js";', ['./a.js']],
    ['import{a as b,c}from"./a.js";import d from"./b.js";let x=1', ['./a.js', './b.js']],
    ['import*as z from"./z.js"', ['./z.js']],
    ['var a=1;export{a}from"./a.js";export*from"./b.js"', ['./a.js', './b.js']],
    ['const later=()=>import("./late.js");', []],
    ['export{a,b};', []],
  ])('%s', (code, addresses) => {
    expect(staticImports(code)).toEqual(addresses);
  });
});
