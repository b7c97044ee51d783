import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'src/**/*.test.tsx',
      'functions/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/**/*.test.ts',
      'e2e/fakes/**/*.test.ts',
    ],
    // It measures the production build and has a configuration of its own.
    exclude: ['tests/budgets.test.ts'],
    // Many of them wait for workerd or the network: a second worker is worth it even on two cores.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
