import { expect, onTestFinished, test } from 'vitest';
import { startWorkerd } from './test/workerd.ts';

test('the same functions run as a Pages project', async () => {
  const pages = await startWorkerd({ PUBLIC_URL: 'http://localhost:8788' }, 'pages');
  onTestFinished(pages.stop);
  const [health, unknown, home] = await Promise.all(
    ['/api/health', '/api/nope', '/'].map((path) => fetch(pages.url + path)),
  );
  expect(await health?.json()).toMatchObject({ status: 'ok', parts: { database: { configured: true } } });
  expect(unknown?.status).toBe(404);
  expect(unknown?.headers.get('content-type')).toBe('application/problem+json');
  expect(await home?.text()).toContain('home');
});
