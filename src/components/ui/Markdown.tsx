import type { ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';

interface MarkdownProps {
  readonly text: string;
  /** How many levels the headings move down, so that they stand below the page's own. */
  readonly deeper?: number;
}

/** Where foreign text may lead: to the open web. Everything else, a path of this site included, stays text. */
export const safeLink = (url: string | undefined): string | null => {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.username === '' ? parsed.href : null;
};

const Link = ({ url, children }: { url: string | undefined; children: ReactNode }) => {
  const href = safeLink(url);
  return href === null ? (
    children
  ) : (
    <a href={href} rel="nofollow noopener noreferrer">
      {children}
    </a>
  );
};

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

const headingsDown = (deeper: number): Components =>
  Object.fromEntries(
    headings.map((name, index) => {
      const Heading = headings[Math.min(5, index + deeper)] ?? 'h6';
      return [name, ({ children }: { children?: ReactNode }) => <Heading>{children}</Heading>];
    }),
  );

const parts: Components = {
  a: ({ href, children }) => <Link url={href}>{children}</Link>,
  img: ({ src, alt }) => <Link url={src}>{alt || (typeof src === 'string' ? src : '')}</Link>,
  input: ({ checked }) => (checked ? '☑ ' : '☐ '),
  table: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard too
    <div className="wide-table" tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
};

const mostMarks = 1000;
const deepestLead = 80;

/**
 * Whether a parser gets through in a time in proportion to the length. What grows faster, up to a full stack, are blocks
 * of thousands of marks that may open something, and containers in containers.
 */
const isTame = (text: string): boolean =>
  text.split(/\n[ \t]*\r?\n/).every((block) => (block.match(/[*_`~[\]!<|]/g)?.length ?? 0) <= mostMarks) &&
  !text
    .split('\n')
    .some((line) => (/^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*/.exec(line)?.[0].length ?? 0) > deepestLead);

/**
 * Markdown that others wrote. Raw HTML shows as the text it is, links lead to the open web alone, and an image becomes a
 * link with its alternative text, so that nothing of another site is fetched. What is made to exhaust a parser stays
 * source.
 */
export const Markdown = ({ text, deeper = 0 }: MarkdownProps) =>
  isTame(text) ? (
    <ReactMarkdown
      remarkPlugins={[remarkGfm]}
      components={{ ...parts, ...headingsDown(deeper) }}
      urlTransform={(url) => safeLink(url) ?? ''}
    >
      {text}
    </ReactMarkdown>
  ) : (
    <pre>{text}</pre>
  );
