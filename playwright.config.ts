import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, installedChromium } from './scripts/lib/chromium.ts';
import { testOrigin } from './scripts/lib/test-site.ts';

const executablePath = installedChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/test/e2e',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // On a busy machine a second can be long; a test that needed its second run is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: testOrigin,
    // A worker would answer what tests route; e2e/offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: { args: chromiumFlags, ...(executablePath !== undefined && { executablePath }) },
    // Tracing takes a tenth of the time of every test: where a failure is run again, the second run is traced.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'on-first-retry',
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      // These measure every page at both widths themselves, or none: one project is enough.
      testIgnore: ['a11y', 'oauth-attacks', 'pages', 'sub-path'].map((name) => `**/${name}.spec.ts`),
      use: { ...devices['Pixel 7'], viewport: { width: 375, height: 812 } },
    },
  ],
});
