// The tests that need Debian's LibreOffice and poppler: `npm run test:office`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/office/**/*.office.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
});
