import {configDefaults, defineConfig} from "vitest/config";
import {LongestFirst} from "./test/scripts/longest-first.ts";

/** Tests that take too long for every change: `npm test -- nightly` runs these alone. */
const NIGHTLY = "test/**/*.nightly.test.ts";

const SIX_HOURS = 6 * 60 * 60_000;

export default defineConfig(({mode}) => ({
  test: {
    ...(mode === "nightly"
      ? {include: [NIGHTLY], testTimeout: SIX_HOURS}
      : {
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, NIGHTLY],
          // The browser tests walk a whole site; everything else takes milliseconds.
          testTimeout: 120_000
        }),
    hookTimeout: 300_000,
    // Two cores: more workers than that only make every file slower.
    maxWorkers: 2,
    sequence: {sequencer: LongestFirst}
  }
}));
