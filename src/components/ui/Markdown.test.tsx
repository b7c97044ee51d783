import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Markdown, safeLink } from './Markdown.tsx';

const html = (text: string, deeper = 0): string =>
  renderToStaticMarkup(<Markdown text={text} deeper={deeper} />);

describe('Markdown', () => {
  test('renders prose, lists and tables', () => {
    expect(html('**Bold** and `code`.\n\n- one\n- two')).toBe(
      '<p><strong>Bold</strong> and <code>code</code>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
    );
    expect(html('| a | b |\n|---|---|\n| 1 | 2 |')).toContain('<td>1</td>');
  });

  test('moves headings below those of the page, at most to the sixth level', () => {
    expect(html('# One\n\n##### Five', 2)).toBe('<h3>One</h3>\n<h6>Five</h6>');
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'Text <iframe src="//evil.example"></iframe>',
    '<style>*{display:none}</style>',
    '<a href="javascript:alert(1)">x</a>',
  ])('shows %s as text', (text) => {
    expect(html(text)).not.toMatch(/<(?:script|img|iframe|style|a)\b/);
    expect(html(text)).toContain('&lt;');
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x](/settings/)',
    '[x](#part)',
    '[x](//evil.example/)',
    '[x](https://name@evil.example/)',
    '[x][1]\n\n[1]: javascript:alert(1)',
  ])('leaves %s without a link', (text) => {
    expect(html(text)).toBe('<p>x</p>');
  });

  test('gives a link to the web no referrer and no vote', () => {
    expect(html('[x](https://example.org/a)')).toBe(
      '<p><a href="https://example.org/a" rel="nofollow noopener noreferrer">x</a></p>',
    );
  });

  test('fetches no image: its text becomes a link', () => {
    expect(html('![A chart](https://example.org/a.png)')).toBe(
      '<p><a href="https://example.org/a.png" rel="nofollow noopener noreferrer">A chart</a></p>',
    );
    expect(html('![Own](data:image/png;base64,AAAA)')).toBe('<p>Own</p>');
  });

  test('says tasks as signs', () => {
    expect(html('- [x] done\n- [ ] open')).not.toContain('<input');
  });
});

describe('Markdown made to exhaust a parser', () => {
  test.each([
    ['quotes in quotes', '>'.repeat(20_000)],
    ['lists in lists', `${'- '.repeat(3000)}a`],
    [
      'lists by indentation',
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    ],
    ['emphasis that never closes', '**a'.repeat(10_000)],
    ['a table of thousands of columns', `${'|a'.repeat(2000)}\n${'|-'.repeat(2000)}`],
    ['brackets that never close', '['.repeat(50_000)],
  ])('stays source: %s', (_, text) => {
    expect(html(text)).toMatch(/^<pre>/);
  });

  test('is none of an ordinary table or code block', () => {
    const table = `| a | b | c | d |\n|---|---|---|---|\n${'| 1 | 2 | 3 | 4 |\n'.repeat(100)}`;
    expect(html(table)).toContain('<table>');
    expect(html(`\`\`\`css\n${'a { b: c }\n'.repeat(300)}\`\`\``)).toMatch(/^<pre><code/);
  });
});

describe('safeLink', () => {
  test('takes web addresses alone', () => {
    expect(safeLink('http://example.org')).toBe('http://example.org/');
    expect(safeLink('mailto:a@example.org')).toBeNull();
    expect(safeLink(undefined)).toBeNull();
  });
});
