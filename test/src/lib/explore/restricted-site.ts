import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {projectRoot} from "../../../../scripts/project-root.mjs";
import {balancedFolder} from "../../../make/balanced-folder.ts";
import {writeFiles} from "../../../read/temporary-folder.ts";

/** A restricted site of 64 made-up children, built in a folder of its own. */
export interface RestrictedSite {
  readonly dist: string;
  remove(): void;
}

/**
 * Builds it as anybody would. The sources of that edition lie in `restricted/`, which every such build writes anew;
 * no public release or site is touched.
 */
export async function restrictedSite(): Promise<RestrictedSite> {
  const folder = mkdtempSync(join(tmpdir(), "restricted-site-"));
  const [data, dist] = [join(folder, "data"), join(folder, "dist")];
  await writeFiles(data, balancedFolder());
  const build = ["scripts/build.ts", "--edition", "restricted", "--data", data, "--out", dist];
  execFileSync(process.execPath, ["--import", "tsx", ...build], {
    cwd: projectRoot,
    stdio: ["ignore", "ignore", "pipe"]
  });
  return {dist, remove: () => rmSync(folder, {recursive: true})};
}
