import { bomb, cut, halfGzip, longerThanSaid, movedTo, notGzip, raw, reset } from './faulty-answers.ts';
import { pixel } from './pictures.ts';
import { type Answer, json, send } from './scripted-server.ts';

export interface Expected {
  readonly status: number;
  /** Of the problem; null where it is served. */
  readonly code: string | null;
  readonly type: string;
}

export interface FaultRow {
  readonly name: string;
  readonly of: 'catalogue' | 'document' | 'preview';
  readonly answer: Answer;
  readonly expected: Expected;
}

const refused = (code: string, status = 502): Expected => ({
  status,
  code,
  type: 'application/problem+json',
});
const served = (type: string): Expected => ({ status: 200, code: null, type });

const invalid = refused('upstream-invalid');
const unreachable = refused('upstream-unreachable');
const tooLarge = refused('upstream-too-large');
const redirect = refused('upstream-redirect');
const markdown = served('text/markdown; charset=utf-8');
const png = served('image/png');

type Rows = readonly (readonly [name: string, answer: Answer, expected: Expected])[];

/** What goes wrong whatever was asked for; `elsewhere` is a server that must never be asked. */
const everywhere = (elsewhere: string): Rows => [
  ...[301, 302, 303, 307, 308].map((status): Rows[number] => [
    `a ${status} to another server`,
    movedTo(status, `${elsewhere}/taken`),
    redirect,
  ]),
  ['a 302 to itself', movedTo(302, '/designs/index.json'), redirect],
  ['a 302 to a metadata address', movedTo(302, 'http://169.254.169.254/latest/meta-data/'), redirect],
  ['a 307 to a metadata name', movedTo(307, 'http://metadata.google.internal/'), redirect],
  ['a 302 to a file', movedTo(302, 'file:///etc/passwd'), redirect],
  ['a 302 without an address', send(302, {}), redirect],
  ['a 304 that nobody asked for', send(304, { etag: '"x"' }), redirect],
  ['status 204', send(204, {}), invalid],
  ['status 429', send(429, { 'retry-after': '60' }), invalid],
  ['status 500', send(500, {}, 'a stack trace of theirs'), invalid],
  ['status 503', send(503, {}), invalid],
  ['status 403', send(403, {}), invalid],
  ['a connection that is reset', reset, unreachable],
  ['a body that is cut', cut, unreachable],
  ['a body that is not the gzip it says', notGzip, unreachable],
  ['10 MB packed as gzip', bomb.gzip, tooLarge],
  ['10 MB packed as brotli', bomb.br, tooLarge],
  ['something other than HTTP', raw('SSH-2.0-OpenSSH_9.7\r\n'), unreachable],
  [
    'a chunk without a length',
    raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'),
    unreachable,
  ],
  ['bytes that are no text', send(200, {}, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])), invalid],
  ['HTML with status 200', send(200, { 'content-type': 'text/html' }, '<!doctype html><h1>Hi</h1>'), invalid],
];

const listing = { entries: [{ slug: 'a', title: 'A' }] };

const catalogue: Rows = [
  ['a catalogue with status 206', json(listing, 206), invalid],
  ['a catalogue with status 500', json(listing, 500), invalid],
  ['nothing', send(200, {}), invalid],
  ['half of the JSON', send(200, {}, '{"entries":['), invalid],
  ['half of the gzip', halfGzip(JSON.stringify(listing)), unreachable],
  ['JSON that is no catalogue', json({ designs: [] }), invalid],
  ['entries that are an object', json({ entries: { length: 1e9 } }), invalid],
  ['JSON 400,000 levels deep', send(200, {}, '['.repeat(400_000)), invalid],
  ['more than 1 MB', json({ entries: [], padding: 'x'.repeat(1024 * 1024) }), tooLarge],
  ['more than the length it says', longerThanSaid(12, JSON.stringify(listing)), invalid],
];

const document: Rows = [
  ['a file that is gone', send(404, {}), refused('design-not-found', 404)],
  ['a part of a file', send(206, { 'content-range': 'bytes 0-2/9' }, '# x'), invalid],
  ['HTML by its type', send(200, { 'content-type': 'text/html; charset=utf-8' }, '# hello'), invalid],
  ['XHTML by its type', send(200, { 'content-type': 'application/xhtml+xml' }, '# hello'), invalid],
  ['HTML by its look', send(200, { 'content-type': 'text/markdown' }, '\uFEFF\n<HTML>'), invalid],
  ['SVG by its look', send(200, { 'content-type': 'text/plain' }, '<svg onload="x"/>'), invalid],
  ['half of the gzip', halfGzip('# Harbor\n'.repeat(999)), unreachable],
  ['more than 256 KB', send(200, {}, 'x'.repeat(256 * 1024 + 1)), tooLarge],
  ['256 KB', send(200, {}, 'x'.repeat(256 * 1024)), markdown],
  ['text that says it is a picture', send(200, { 'content-type': 'image/png' }, '# Harbor'), markdown],
  ['more than the length it says', longerThanSaid(8, '# Harbor and more'), markdown],
];

const joined = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

const image = (body: string | Uint8Array, type = 'image/png'): Answer =>
  send(200, { 'content-type': type }, body);

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

const preview: Rows = [
  ['a picture that is gone', send(404, {}, pixel), refused('preview-not-found', 404)],
  ['a part of a picture', send(206, {}, pixel), invalid],
  ['a picture with status 500', send(500, {}, pixel), invalid],
  ['nothing', image(''), invalid],
  ['HTML that says it is a picture', image('<script>alert(1)</script>'), invalid],
  ['SVG that says it is PNG', image(svg), invalid],
  ['SVG', image(svg, 'image/svg+xml'), invalid],
  ['GIF', image('GIF89a\x01\0\x01\0', 'image/gif'), invalid],
  ['HTML with a picture in it', image(joined('<!doctype html>', pixel)), invalid],
  ['a picture with HTML in it', image(joined(pixel, '<script>alert(1)</script>'), 'text/html'), png],
  ['a picture that says it is HTML', image(pixel, 'text/html'), png],
  ['more than 2 MB', image(joined(pixel, new Uint8Array(2 * 1024 * 1024))), tooLarge],
];

/** Everything a design site can do to us at once, with what we answer. */
export const faultRows = (elsewhere: string): readonly FaultRow[] =>
  Object.entries({ catalogue, document, preview }).flatMap(([of, own]) =>
    [...everywhere(elsewhere), ...own].map(([name, answer, expected]) => ({
      name: `${name} for a ${of}`,
      of: of as FaultRow['of'],
      answer,
      expected,
    })),
  );
