import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The browser tests build a site first; everything else takes milliseconds.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // Two cores: more workers than that only make every file slower.
    maxWorkers: 2
  }
});
