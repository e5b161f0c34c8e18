import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    // CommonJS packages look in tests as they do in Node: pdfmake's inner modules keep their `.default`.
    deps: { interopDefault: false },
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
});
