import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMiniature } from './miniature.ts';
import { parseDesign } from './parse-design.ts';
import { previewSvg } from './preview-svg.ts';

const miniature = (yaml: string) => {
  const parsed = parseDesign(`---\n${yaml}\n---\n`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return drawMiniature(parsed.value, 'light');
};

const plain = miniature('colors: { primary: "#533afd", canvas: "#fff", ink: "#0d253d" }');

/** Every element and attribute a picture is made of. */
const shape =
  /^<svg(?: [\w:-]+="[^"<>]*")+>(?:<rect(?: [\w-]+="[^"<>]*")+\/>|<text(?: [\w-]+="[^"<>]*")+>[^<>]*<\/text>)+<\/svg>$/;

describe('previewSvg', () => {
  test('draws canvas, band, name, summary and button', () => {
    const svg = previewSvg(plain, 'Stripe', 'Payment infrastructure.', 'Continue');
    expect(svg).toMatch(shape);
    expect(svg).toContain('>Stripe</text>');
    expect(svg).toContain('fill="#533afd"');
  });

  test('breaks a long summary into two lines and ends it', () => {
    const svg = previewSvg(plain, 'Name', 'word '.repeat(60), 'Continue');
    expect(svg.match(/<text/g)).toHaveLength(4);
    expect(svg).toContain('…</text>');
  });

  test('holds no markup of a hostile title or summary', () => {
    const svg = previewSvg(plain, '</text><script>alert(1)</script>', '"><image href="//evil"/>', 'Continue');
    expect(svg).toMatch(shape);
  });

  test('is well-formed whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, summary) => {
        const svg = previewSvg(plain, title, summary, 'Continue');
        expect(svg).toMatch(shape);
        expect(svg).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
        expect(svg.length).toBeLessThan(6000);
      }),
    );
  });

  test('takes colors from parsed values alone', () => {
    const hostile = miniature(
      'colors: { primary: "url(javascript:alert(1))", canvas: "#fff\\"/><script>", ink: "red" }',
    );
    expect(previewSvg(hostile, 'Name', '', 'Continue')).not.toMatch(/url|script/);
  });
});
