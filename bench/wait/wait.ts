import {spawnSync} from "node:child_process";
import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {measuredProcess} from "../measured-process.ts";
import type {Measured} from "../results.ts";
import type {Section, Settings} from "../section.ts";
import {written} from "../written.ts";

/** What whoever makes or changes a report waits for: the release, the build, the tests. */
export const wait: Section = {id: "wait", title: "The wait", measure};

/** A build may take this many times as long as the release that it holds. */
const BUILD_AT_MOST = 2.5;
const TESTS_AT_MOST = 300;

async function measure({site, scratch, say}: Settings): Promise<Measured> {
  say("  rendering alone");
  const rendering = await fastest(() =>
    measuredProcess<{pages: number}>("wait/programs/render-pages.ts", [join(site, "release")])
  );
  say("  a release");
  const release = await fastest(async () =>
    timed(["run", "release", "--", "--out", join(scratch, "release")])
  );
  say("  a build");
  const build = await fastest(async () => timed(["run", "build", "--", "--out", join(scratch, "site")]));
  say("  every test");
  const tests = timed(["test"]);
  return {
    comparisons: [
      {
        title: "What one waits for",
        note: `“Rendering” draws the ${rendering.pages} pages of the shipped release and does nothing else; what follows are whole commands, started from nothing, each the fastest of three but for the tests, which ran once. “npm test” includes a build.`,
        columns: [{id: "seconds", label: "until done", unit: "seconds"}],
        rows: [
          {name: "rendering", figures: {seconds: rendering.seconds}},
          {name: "npm run release", figures: {seconds: release.seconds}},
          {name: "npm run build", figures: {seconds: build.seconds}},
          {name: "npm test", figures: {seconds: tests.seconds}}
        ],
        base: "rendering"
      }
    ],
    goals: [
      {
        goal: `A build within ${BUILD_AT_MOST} times a release`,
        measured: `${(build.seconds / release.seconds).toFixed(2)} times: ${written(build.seconds, "seconds")} and ${written(release.seconds, "seconds")}`,
        met: build.seconds <= BUILD_AT_MOST * release.seconds,
        limit:
          "drawing the pages, and Framework's own start, which runs beside the release where there is a second processor"
      },
      {
        goal: "Every test within five minutes",
        measured: written(tests.seconds, "seconds"),
        met: tests.seconds <= TESTS_AT_MOST,
        limit: "pages in a real browser, at several widths, and whole releases of made-up and broken folders"
      }
    ]
  };
}

interface Timed {
  readonly seconds: number;
}

async function fastest<T extends Timed>(run: () => Promise<T>): Promise<T> {
  let best = await run();
  for (let again = 1; again < 3; again += 1) {
    const next = await run();
    if (next.seconds < best.seconds) best = next;
  }
  return best;
}

/** Runs a command of the project as a person would. @throws where it fails: a failed command took no time at all */
function timed(args: readonly string[]): Timed {
  const start = performance.now();
  const {status, stderr} = spawnSync("npm", args, {cwd: projectRoot, encoding: "utf8", maxBuffer: 1e9});
  if (status !== 0) throw new Error(`npm ${args.join(" ")} ended with ${status}:\n${stderr.slice(-2000)}`);
  return {seconds: (performance.now() - start) / 1000};
}
