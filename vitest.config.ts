import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/compiled.ts'],
    testTimeout: 90_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
