import { escaped, page } from './pages.ts';
import { readyMadeNames } from './ready-made.ts';

interface Example {
  readonly what: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: object;
}

const examples: readonly Example[] = [
  {
    what: 'The next issue is created, then its answer is lost:',
    method: 'POST',
    path: '/faults',
    body: { token: 'TOKEN', method: 'POST', path: '/issues$', when: 'after', answer: 'unavailable' },
  },
  {
    what: 'Two requests are told to wait five seconds:',
    method: 'POST',
    path: '/faults',
    body: { token: 'TOKEN', path: '.', times: 2, answer: 'secondaryLimit', with: 5 },
  },
  {
    what: 'Nothing is said, or the connection is cut ("reset"):',
    method: 'POST',
    path: '/faults',
    body: { token: 'TOKEN', path: '^/user$', answer: 'silent' },
  },
  { what: 'Nothing more goes wrong:', method: 'DELETE', path: '/faults?token=TOKEN' },
  {
    what: 'The token has run out; its refresh token still works:',
    method: 'POST',
    path: '/expire',
    body: { token: 'TOKEN' },
  },
  {
    what: 'Token and refresh token are worthless:',
    method: 'POST',
    path: '/revoke',
    body: { token: 'TOKEN' },
  },
  {
    what: 'No requests are left for the next minute:',
    method: 'POST',
    path: '/spend',
    body: { token: 'TOKEN', left: 0, resetsInSeconds: 60 },
  },
  {
    what: 'What a token asked, and how often each person’s token was refreshed:',
    method: 'GET',
    path: '/requests?token=TOKEN',
  },
  { what: 'Answers given that GitHub’s own description does not allow:', method: 'GET', path: '/violations' },
];

const curl = (origin: string, { method, path, body }: Example): string =>
  [
    `curl${method === 'GET' ? '' : ` -X ${method}`} '${origin}/_stand-in${path}'`,
    ...(body ? [`-H 'content-type: application/json'`, `-d '${JSON.stringify(body)}'`] : []),
  ].join(' \\\n  ');

/** What can be ordered here, with a line for each to paste into a terminal. */
export const controlPage = (origin: string): string =>
  page(
    'The GitHub stand-in',
    `<p>It answers as GitHub does. Here it can be told to answer as GitHub does on a bad day. Each order names the
token it concerns: in the site's own tab, the console line <code>sessionStorage</code> or <code>localStorage</code> shows it.</p>
<p>An answer is <code>reset</code>, <code>silent</code>, an object with <code>status</code>, <code>headers</code> and <code>body</code>,
or one of ${readyMadeNames.map((name) => `<code>${name}</code>`).join(', ')}.</p>
${examples
  .map(
    (example) => `<p>${escaped(example.what)}</p>\n<pre class="code">${escaped(curl(origin, example))}</pre>`,
  )
  .join('\n')}`,
  );
