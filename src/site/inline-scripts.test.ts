import { describe, expect, test } from 'vitest';
import { inlineScriptProblems, scriptHash } from './inline-scripts.ts';

const reviewed = [{ hash: scriptHash('boot()'), what: 'starts the page' }];
const problems = (body: string) => inlineScriptProblems(`<!doctype html><body>${body}`, reviewed);

describe('inlineScriptProblems', () => {
  test('lets reviewed scripts, files and data blocks pass', () => {
    expect(problems('<script>boot()</script><script src="/a.js"></script>')).toEqual([]);
    expect(
      problems(
        '<script type="application/json">{"a":1}</script><script type="application/ld+json">{}</script>',
      ),
    ).toEqual([]);
    expect(problems('<a href="/javascript/">JavaScript: the parts</a>')).toEqual([]);
  });

  test('names an inline script that nobody reviewed, one changed by a space included', () => {
    expect(problems('<script>boot() </script>')).toEqual([
      { kind: 'unknown-script', hash: scriptHash('boot() '), text: 'boot() ' },
    ]);
    expect(problems('<script type="module">steal()</script>')).toHaveLength(1);
    expect(problems('<svg><script>steal()</script></svg>')).toHaveLength(1);
    expect(problems('<template><script>steal()</script></template>')).toHaveLength(1);
  });

  test.each([
    '<img src=x onerror=steal()>',
    '<svg onload=steal()>',
    '<body ONLOAD="steal()">',
    '<details ontoggle=steal() open>',
  ])('names the event handler of %s', (html) => {
    expect(problems(html)).toContainEqual(expect.objectContaining({ kind: 'event-handler' }));
  });

  test.each([
    'javascript:steal()',
    ' JaVaScRiPt:steal()',
    'java\tscript:steal()',
    '&#106;avascript:steal()',
    'java&NewLine;script:steal()',
  ])('names the URL %j', (url) => {
    expect(problems(`<a href="${url}">x</a>`)).toEqual([{ kind: 'javascript-url', attribute: 'href' }]);
    expect(problems(`<form action="${url}"></form>`)).toHaveLength(1);
  });

  test('names a frame that carries a document of its own', () => {
    expect(problems('<iframe srcdoc="<p>x"></iframe>')).toEqual([{ kind: 'frame-document' }]);
  });
});
