import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    // Default exports of CommonJS libraries as Node gives them to the built program.
    deps: { interopDefault: false },
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
});
