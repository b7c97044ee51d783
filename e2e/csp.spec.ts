import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, open, test } from './fixtures.ts';

const attacks = {
  'an inline script': '<script>document.title = "pwned"</script>',
  'an event handler': '<img src="data:," onerror="document.title = \'pwned\'">',
  'a javascript: URL': '<iframe src="javascript:parent.document.title = \'pwned\'"></iframe>',
  'a frame with a document of its own': `<iframe srcdoc="<script>parent.document.title = 'pwned'</script>"></iframe>`,
};

test.describe('what is injected into a page does not run', () => {
  test.use({ tolerated: [/Content Security Policy|TrustedHTML/] });

  for (const [name, html] of Object.entries(attacks)) {
    test(name, async ({ page }) => {
      await page.route('**/privacy/', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          body: (await answer.text()).replace('</h1>', `</h1>${html}`),
        });
      });
      await open(page, '/privacy/');
      expect(await page.content()).toContain('pwned');
      await page.waitForTimeout(200);
      await expect(page).not.toHaveTitle('pwned');
    });
  }

  test('markup assigned by a script is refused by Trusted Types', async ({ page }) => {
    await open(page, '/privacy/');
    const outcome = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>replaced</p>';
        return 'assigned';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(outcome).toBe('TypeError');
  });
});

test('no script may run that the policy does not name', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  expect(scripts).toMatch(/'self'/);
  expect(scripts).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test.describe('the build refuses', { tag: '@desktop' }, () => {
  const finish = (folder: string) =>
    spawnSync(process.execPath, ['scripts/finish-build.ts', folder], { encoding: 'utf8' });

  const withPage = (html: string) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hagicode-csp-'));
    try {
      cpSync('dist/privacy/index.html', path.join(folder, 'index.html'));
      const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
      writeFileSync(path.join(folder, 'index.html'), page.replace('</h1>', `</h1>${html}`));
      return finish(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  for (const [name, html] of Object.entries(attacks)) {
    test(name, () => {
      const { status, stderr } = withPage(html);
      expect(stderr).toMatch(/inline|javascript:|frame/);
      expect(status).toBe(1);
    });
  }

  test('nothing in the pages as they were built', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hagicode-csp-'));
    try {
      cpSync('dist', folder, { recursive: true });
      const { status, stderr } = finish(folder);
      expect(stderr).toBe('');
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
