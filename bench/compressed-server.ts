import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const headersOfEveryPage = () => {
  const everywhere = /^\/\*\n((?:[ \t]+.*\n)+)/m.exec(readFileSync('dist/_headers', 'utf8'))?.[1] ?? '';
  return Object.fromEntries(
    [...everywhere.matchAll(/^\s+([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
};

const fileFor = (pathname: string) => {
  const file = path.join('dist', path.normalize(decodeURIComponent(pathname)));
  return existsSync(file) && statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
};

export interface Server {
  origin: string;
  close: () => void;
}

/** Serves `dist` compressed as a content network does; the local development server does not compress. */
export async function serveCompressed(): Promise<Server> {
  const headers = headersOfEveryPage();
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = fileFor(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    const asIs = /^(font|application\/octet)/.test(type);
    const body = compressed.get(file) ?? (asIs ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    compressed.set(file, body);
    const cache = file.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, {
      ...headers,
      'content-type': type,
      'cache-control': cache,
      ...(!asIs && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
