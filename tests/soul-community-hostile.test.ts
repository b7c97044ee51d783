import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { beforeAll, describe, expect, test } from 'vitest';
import { soulOf } from '#edge/souls/soul-of.ts';
import { writeText } from '#features/soul/core/builder.ts';
import { readIssue } from '#features/soul/core/community/read-issue.ts';
import { type ShownSoul, shownSoul } from '#features/soul/core/community/shown-soul.ts';
import { type Publication, writeIssue } from '#features/soul/core/community/write-issue.ts';
import { composed } from '#features/soul/core/test-builders.ts';
import { communityEn } from '#features/soul/i18n/community.en.ts';
import { CommunityWordsContext } from '#features/soul/ui/community/community-words.ts';
import { SoulCard } from '#features/soul/ui/community/SoulCard.tsx';
import { SoulDetail } from '#features/soul/ui/community/SoulDetail.tsx';
import { forgedIssue } from '../e2e/fakes/community/forged-issue.ts';
import { hostileWords, orders } from './fixtures/soul/hostile-words.ts';

const words = hostileWords();
const issues = 'https://github.example/hagicode/souls/issues';

const saying = (text: string) => writeText(composed(), 'customPrompt', text);
const publication = (change: Partial<Publication>): Publication => ({
  document: composed(),
  name: 'Night counter',
  summary: { en: 'Plain talk.' },
  locale: 'en',
  ...change,
});

/** Every word as the author's own text and, where it is no text, as name and summary. */
const attempts = words.flatMap((word) => [
  publication({ document: saying(word) }),
  publication({ name: word, summary: { en: word } }),
]);

const issueWith = (body: string) => ({
  number: 7,
  state: 'open',
  labels: [{ name: 'soul' }],
  body,
  user: { login: 'mira-k' },
  comments: 0,
  created_at: '2026-11-01T10:00:00Z',
  updated_at: '2026-11-01T10:00:00Z',
});

test('there are hostile words enough', () => {
  expect(words.length).toBeGreaterThanOrEqual(900);
});

describe('a hostile body', () => {
  const innocent = writeIssue(publication({}));
  if (!innocent.ok) throw new Error(innocent.error.tag);
  const { body } = innocent.value;
  const places: readonly ((word: string) => string)[] = [
    (word) => `${body}\n\n${word}`,
    (word) => `${word}\n\n${body}`,
    (word) => body.replace('You keep a counter.', () => word),
    (word) => body.replace('"Night counter"', () => JSON.stringify(word)),
    (word) => body.replace(/s=1\.[\w-]+/, () => word),
  ];

  test('is no soul, whatever stands in it and wherever', () => {
    const bodies = words.flatMap((word, index) => [word, places[index % places.length]?.(word) ?? '']);
    const shown = bodies.filter(
      (hostile) => hostile.trim() !== body && soulOf(issueWith(hostile), issues) !== null,
    );
    expect(shown).toEqual([]);
  });
});

describe('a hostile word', () => {
  const sent: { readonly title: string; readonly body: string }[] = [];
  const refused: Publication[] = [];

  beforeAll(() => {
    for (const attempt of attempts) {
      const issue = writeIssue(attempt);
      if (issue.ok) sent.push(issue.value);
      else refused.push(attempt);
    }
  });

  /** What GitHub makes of it, without what stands in code. */
  const around = (markdown: string): string =>
    renderToStaticMarkup(createElement(ReactMarkdown, { remarkPlugins: [remarkGfm] }, markdown)).replace(
      /<code[^>]*>[^<]*<\/code>/g,
      '<code></code>',
    );

  test('is sent only where GitHub shows it as text and nothing else', () => {
    const frames = new Set(
      sent.map(({ body }) => around(body).replace(/id=[0-9a-f]+ hash=[0-9a-f]+/, 'id hash')),
    );
    expect(sent.length).toBeGreaterThan(600);
    expect(frames.size).toBe(1);
    for (const frame of frames) expect(frame.match(/<code><\/code>/g)).toHaveLength(3);
  });

  test('reads as it was sent', () => {
    const changed = sent.filter(({ body, title }, index) => {
      if (index % 4 > 0) return false;
      const read = readIssue(body);
      return !read.ok || read.value.name !== title;
    });
    expect(changed).toEqual([]);
  });

  test('that we would not send is not shown when it comes from elsewhere', () => {
    const forged = refused.flatMap(({ document, name, summary }) =>
      readIssue(forgedIssue(document, name, summary.en ?? '')).ok ? [name] : [],
    );
    expect(forged).toEqual([]);
    expect(refused.length).toBeGreaterThan(300);
  });

  test('that gives orders to the machine is refused', () => {
    const passed = orders.filter((order) => writeIssue(publication({ document: saying(order) })).ok);
    expect(passed).toEqual([]);
  });
});

describe('on the page', () => {
  const language = {
    t: communityEn,
    locale: 'en',
    loadPublish: () => Promise.reject(new Error('Not here.')),
  } as const;
  const render = (node: ReactNode): string =>
    renderToStaticMarkup(createElement(CommunityWordsContext, { value: language }, node));

  const soul = (word: string): ShownSoul =>
    shownSoul({
      number: 7,
      author: word,
      name: word,
      summary: { en: word },
      language: 'en',
      quote: word,
      text: word,
      hash: '0'.repeat(64),
      draft: 's=1.A',
      likes: 1,
      comments: 1,
      createdAt: '2026-11-01T10:00:00Z',
      updatedAt: '2026-11-01T10:00:00Z',
      url: `${issues}/7`,
    });
  const shown = (word: string): string =>
    render(createElement(SoulCard, { soul: soul(word) })) +
    render(createElement(SoulDetail, { soul: soul(word), builderHref: '/soul/', onClose: () => undefined }));

  const elements = (html: string): readonly string[] =>
    [...html.matchAll(/<([^\s/>]+)/g)].map(([, name]) => name ?? '');
  const attributes = (html: string): readonly string[] =>
    [...html.matchAll(/<[a-z0-9]+((?:\s+[a-zA-Z-]+="[^"]*")*)\s*\/?>/g)].flatMap(([, all = '']) =>
      [...all.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, name, value]) =>
        name === 'href' ? `${name} ${value}` : (name ?? ''),
      ),
    );

  const benign = shown('Plain talk.');
  const known = {
    elements: new Set([...elements(benign), 'ul', 'li']),
    attributes: new Set(attributes(benign)),
  };
  const isKnown = (attribute: string): boolean =>
    known.attributes.has(attribute) ||
    /^href https:\/\/github\.example\/hagicode\/souls\/issues\/new\?title=[\w%+.*~-]+&amp;body=[\w%+.*~-]+$/.test(
      attribute,
    );

  test('a hostile word is text: it makes no element, no attribute and no address', () => {
    const made = words.filter((word) => {
      const html = shown(word);
      return !(elements(html).every((name) => known.elements.has(name)) && attributes(html).every(isKnown));
    });
    expect(made).toEqual([]);
  });
});
