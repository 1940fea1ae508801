import {spawnSync} from "node:child_process";
import {copyFileSync, existsSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "../scripts/project-root.mjs";

/** Where the peers live; git ignores it. */
export const peersFolder = join(projectRoot, "bench", "peers");

const wanted = join(projectRoot, "bench", "peers.json");

/** Installs the peers at their pinned versions, unless they are there. Throws where the registry is out of reach. */
export function installPeers(say: (line: string) => void): void {
  const pinned = join(peersFolder, "package.json");
  const finished = join(peersFolder, "node_modules", ".package-lock.json");
  if (existsSync(finished) && readFileSync(pinned, "utf8") === readFileSync(wanted, "utf8")) return;
  say("Installing the peers (once) …");
  mkdirSync(peersFolder, {recursive: true});
  copyFileSync(wanted, pinned);
  const {status} = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], {
    cwd: peersFolder,
    stdio: "inherit"
  });
  if (status !== 0)
    throw new Error("The peers could not be installed: npm needs to reach its registry this once.");
}

interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): Package => JSON.parse(readFileSync(path, "utf8")) as Package;

/** Name and version of every peer, and of what we ourselves bring to the comparison. */
export function measuredVersions(): Record<string, string> {
  const peers = Object.entries(read(wanted).dependencies ?? {});
  const own = ["@observablehq/framework", "@observablehq/plot", "arquero", "hyparquet"];
  return Object.fromEntries([
    ...own.map((name) => [
      name,
      read(join(projectRoot, "node_modules", name, "package.json")).version ?? "unknown"
    ]),
    ...peers
  ]);
}
