// Framework's own build, told which release and which site, and followed page by page.
import {existsSync, readdirSync, rmSync} from "node:fs";
import {join, relative} from "node:path";
import {answerVersionsOffline} from "./offline-stdlib.ts";
import type {Progress} from "./progress.ts";
import {projectRoot} from "./project-root.mjs";
import {runOrExit} from "./run.mjs";

/** Framework counts links to files as broken, and we clear the folder ourselves; our own tests walk every link. */
const NO_CONCERN = /^Warning: .*(broken links|will not be cleared)/;

/** What Framework prints when it has the words of a page. */
const PAGE_LOADED = /load \S+\.md .* success /;

/** What to build. Every folder is an absolute path. */
export interface PagesToBuild {
  /** Where the sources of the pages are, with the release in `release`. */
  readonly root: string;
  /** Where the site goes: whatever is there is removed. */
  readonly out: string;
  /** The path that the site will live under: `/` or `/care/`. */
  readonly base: string;
  /** The data folder that the release was made from. */
  readonly data: string;
  readonly progress: Progress;
}

/**
 * Builds the pages whose sources are in `root` from the release there into the empty folder `out`; ends the process
 * where Framework fails. `BUILD_VERBOSE` in the environment shows all that it says.
 */
export async function buildPages({root, out, base, data, progress}: PagesToBuild): Promise<void> {
  const cache = join(root, ".observablehq", "cache");
  // It looks at a loader's own time stamp alone: kept, it could publish yesterday's numbers.
  rmSync(cache, {recursive: true, force: true});
  rmSync(out, {recursive: true, force: true});
  answerVersionsOffline(root);
  let loaded = 0;
  progress.step("Making the pages");
  await runOrExit("observable", ["build"], {
    env: {
      OBSERVABLE_TELEMETRY_DISABLE: "true",
      SITE_ROOT: relative(projectRoot, root),
      SITE_OUTPUT: out,
      SITE_BASE: base,
      SITE_RELEASE: join(root, "release"),
      SITE_DATA: data
    },
    stdio: ["ignore", process.env.BUILD_VERBOSE ? "inherit" : "pipe", "pipe"],
    leaveOut: NO_CONCERN,
    onLine: (line) => {
      if (PAGE_LOADED.test(line))
        progress.step("Building the pages", ++loaded, Math.max(loaded, pagesIn(cache)));
    }
  });
  progress.stop();
}

/** How many pages there will be, but for those with a loader to themselves: the first loader makes all others at once. */
function pagesIn(cache: string): number {
  const made = join(cache, "made-pages");
  if (!existsSync(made)) return 0;
  return readdirSync(made, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".md")).length;
}
