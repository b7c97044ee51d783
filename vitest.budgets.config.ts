import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['tests/budgets.test.ts'], testTimeout: 60_000 } });
