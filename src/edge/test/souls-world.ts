import { combine } from '#features/soul/core/combination.ts';
import { writeIssue } from '#features/soul/core/community/write-issue.ts';
import { fragment, ruleFragment } from '#features/soul/core/test-builders.ts';
import { createApp } from '../app.ts';
import { memoryStore } from '../cache/memory-store.ts';
import type { Store } from '../cache/store.ts';
import { readConfig } from '../config.ts';

/** The body of an issue that publishes a soul of this name. */
export const soulBody = (name: string): string => {
  const document = combine(fragment(), ruleFragment());
  const issue = writeIssue({ document, name, summary: { en: `Says ${name}.` }, locale: 'en' });
  if (!issue.ok) throw new Error(issue.error.tag);
  return issue.value.body;
};

/** An issue with the fields of GitHub's that count, and some that do not. */
export const issue = (number: number, change: Readonly<Record<string, unknown>> = {}) => ({
  number,
  state: 'open',
  title: 'Whatever the title says',
  html_url: 'https://evil.example/',
  labels: [{ name: 'soul', color: 'ededed' }],
  body: soulBody(`Soul ${number}`),
  user: { login: 'mira-k', avatar_url: 'https://evil.example/mira.png' },
  reactions: { '+1': 3, '-1': 1, heart: 2, laugh: 4 },
  comments: 5,
  created_at: '2026-11-01T10:00:00Z',
  updated_at: '2026-11-02T10:00:00Z',
  ...change,
});

type Reply = (url: URL) => Response | Promise<Response>;

/** The service over a clock that a test sets and a GitHub that answers as it says. */
export const soulsWorld = (
  kept: Store = memoryStore(Infinity),
  settings: Readonly<Record<string, string>> = {},
) => {
  const config = readConfig({
    PUBLIC_URL: 'https://site.example',
    GITHUB_API_URL: 'https://api.github.example',
    GITHUB_WEB_URL: 'https://github.example',
    SOULS_REPOSITORY: 'hagicode/souls',
    ...settings,
  });
  if (!config.ok) throw new Error(config.error.join(' '));
  const asked: { readonly url: URL; readonly headers: Headers }[] = [];
  let reply: Reply = () => Response.json([]);
  let time = Date.parse('2026-11-21T05:00:00Z');

  const app = createApp({
    config: config.value,
    fetch: async (url, init) => {
      asked.push({ url: new URL(url), headers: new Headers(init.headers) });
      return reply(new URL(url));
    },
    log: () => undefined,
    now: () => time,
    newId: () => 'id',
    kept,
    background: () => undefined,
  });

  const get = async (path = '/api/souls', headers: Record<string, string> = {}) => {
    const response = await app.request(path, { headers });
    const text = await response.text();
    return {
      status: response.status,
      cache: response.headers.get('x-cache'),
      body: text === '' ? null : JSON.parse(text),
      header: (name: string) => response.headers.get(name),
    };
  };

  return {
    get,
    asked,
    now: () => time,
    answering: (next: Reply) => {
      reply = next;
    },
    listing: (issues: readonly unknown[]) => {
      reply = () => Response.json(issues);
    },
    wait: (seconds: number) => {
      time += seconds * 1_000;
    },
  };
};
