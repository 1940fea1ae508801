// What does not depend on a release: Framework's work on modules, styles and files. Its sources hold stand-ins for what
// will be released, so that it can run while the release is being made; the real files' names are put in afterwards.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {basename, dirname, join, relative} from "node:path";
import {PAGE_FILES, PAGE_SCRIPTS} from "../src/lib/html/page-scripts.ts";
import {type Frame, PLACES} from "../src/lib/site/frame.ts";
import {bundleModules} from "./bundle-modules.ts";
import {finishSite} from "./finish.ts";
import {hashOf} from "./forget-times.ts";
import {frameKey, keepFrame, takeFrame} from "./kept-frame.ts";
import {writeLicences} from "./licences.ts";
import {answerVersionsOffline} from "./offline-stdlib.ts";
import {projectRoot} from "./project-root.mjs";
import {runOrExit, typescript} from "./run.mjs";

/** Framework counts links to files as broken, and we clear the folder ourselves; our own tests walk every link. */
const NO_CONCERN = /^Warning: .*(broken links|will not be cleared)/;

/** Framework's own program, run by tsx because its configuration is typed and has a name of its own. */
const FRAMEWORK = "node_modules/@observablehq/framework/dist/bin/observable.js";

/** Files of a release that modules load, by their address in the sources. */
const RELEASED = [
  "/release/measures.parquet",
  "/lib/explore/offer.json",
  "/lib/england/atlas.json",
  "/lib/england/figures.parquet"
] as const;
const RELEASED_RESTRICTED = ["/release/children.parquet"] as const;

interface FrameOrder {
  readonly edition: "public" | "restricted";
  /** The path that the site will live under. */
  readonly base: string;
}

/** Framework's part of a site, in a folder, before anything of a release is in it. */
export interface UnnamedFrame {
  readonly folder: string;
  readonly standIns: readonly string[];
}

/**
 * A site's modules, styles and an empty page: the frame that was kept from these very sources or, where there is none, one
 * that Framework builds now. Ends the process where it fails.
 */
export async function buildFrame({edition, base}: FrameOrder): Promise<UnnamedFrame> {
  const frames = join(projectRoot, ".frame");
  mkdirSync(frames, {recursive: true});
  // A folder of its own: two builds at once do not get in each other's way.
  const place = mkdtempSync(join(frames, `${edition}-`));
  process.once("exit", () => rmSync(place, {recursive: true, force: true}));
  const [root, folder] = [join(place, "src"), join(place, "site")];
  const restricted = edition === "restricted";
  const standIns = [...RELEASED, ...(restricted ? RELEASED_RESTRICTED : [])];
  const kept = join(frames, "kept");
  const key = () => frameKey(projectRoot, isModule, {edition, base});
  const wanted = key();
  if (takeFrame(kept, wanted, folder)) return {folder, standIns};
  copyModules(root);
  // Sources name rooms beside src. A junction is a link that Windows lets anybody make.
  symlinkSync(join(projectRoot, "loaders"), join(place, "loaders"), "junction");
  for (const address of standIns) write(root, address, standInFor(address));
  const {scripts, files} = PAGE_FILES[edition];
  const {title, head, main} = PLACES;
  const frontMatter = {title, head: [head, ...scripts.map(scriptTag)].join("\n")};
  write(root, "frame.md", markdown(frontMatter, `<p>${files.map(link).join("")}</p>\n<p>${main}</p>\n`));
  write(root, "404.md", markdown({title, head}, `<p>${main}</p>\n`));
  answerVersionsOffline(root);
  await runOrExit(...typescript(FRAMEWORK, ["build", "--config", "scripts/frame-config.ts"]), {
    env: {
      OBSERVABLE_TELEMETRY_DISABLE: "true",
      SITE_ROOT: relative(projectRoot, root),
      SITE_OUTPUT: folder,
      SITE_BASE: base
    },
    stdio: ["ignore", process.env.BUILD_VERBOSE ? "inherit" : "pipe", "pipe"],
    leaveOut: NO_CONCERN
  });
  // What somebody edited in the meantime is perhaps in it.
  if (key() === wanted) keepFrame(kept, wanted, folder);
  return {folder, standIns};
}

const markdown = (frontMatter: Readonly<Record<string, string>>, body: string): string =>
  `---\n${Object.entries(frontMatter)
    .map(([name, text]) => `${name}: ${JSON.stringify(text)}\n`)
    .join("")}---\n\n${body}`;

const scriptTag = (address: string): string => `<script type="module" src="${address}"></script>`;
const link = (address: string): string => `<a download href="${address}">${address}</a>`;
const standInFor = (address: string): string => `In place of ${address}`;

function write(root: string, address: string, text: string): void {
  const file = join(root, address);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** The sources without their pages and without any release. */
function copyModules(root: string): void {
  const sources = join(projectRoot, "src");
  cpSync(sources, root, {
    recursive: true,
    filter: (path) => isModule(relative(sources, path))
  });
}

/** Whether Framework is given this file of `src`, by its path from there: no page's source and nothing of a release. */
const isModule = (path: string): boolean =>
  !/^(release|\.observablehq)|\.(md|json|parquet)\.(js|ts)$/.test(path);

/**
 * Puts the real names of released files into the frame, packs its modules, and writes it into a site.
 *
 * @param files the released files that modules load, by their address
 */
export async function finishFrame(
  {folder, standIns}: UnnamedFrame,
  files: ReadonlyMap<string, Uint8Array | string>
): Promise<Frame> {
  const named = new Map<string, string>();
  for (const address of standIns) {
    const bytes = files.get(address);
    if (bytes === undefined) throw new Error(`The release has no ${address}.`);
    const was = hashedAddress(address, standInFor(address));
    const now = hashedAddress(address, bytes);
    named.set(was, now);
    rmSync(join(folder, was));
    write(folder, now, "");
    writeFileSync(join(folder, now), bytes);
  }
  for (const module of modulesIn(folder)) {
    const text = readFileSync(module, "utf8");
    let next = text;
    for (const [was, now] of named)
      next = next.replace(
        // The time stays until `forgetTimes` drops it and names the module by what it then holds.
        new RegExp(`${was.slice(1).replaceAll(".", "\\.")}",("lastModified":[\\d.]+,)"size":\\d+`, "g"),
        `${now.slice(1)}",$1"size":${statSync(join(folder, now)).size}`
      );
    if (next !== text) writeFileSync(module, next);
  }
  finishSite(folder);
  writeLicences(folder);
  await bundleModules(folder);
  const page = readFileSync(join(folder, "frame.html"), "utf8");
  const notFound = readFileSync(join(folder, "404.html"), "utf8");
  return {page: emptied(page), notFound: emptied(notFound), files: filesOf(page)};
}

const modulesIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, "_import"), {recursive: true})
    .map(String)
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(folder, "_import", name));

/** Where a site has a file: `/release/measures.csv` → `/_file/release/measures.0a1b2c3d.csv`, as Framework names it. */
export const hashedAddress = (address: string, bytes: Uint8Array | string): string =>
  `/_file${address.replace(/(\.\w+)$/, `.${hashOf(bytes)}$1`)}`;

const MAIN = /(<main id="observablehq-main" class="observablehq">\n).*?(<\/main>)/s;
const AFTER_HEAD = new RegExp(
  `(${PLACES.head}).*?(?=(?:\n<script type="module" src="./_inline[^>]*></script>)?\n+</head>)`,
  "s"
);

/** A page that Framework built without what it took to have its files named. */
const emptied = (html: string): string => html.replace(MAIN, `$1${PLACES.main}$2`).replace(AFTER_HEAD, "$1");

/** Where the frame's files are now, from the page that names each. */
function filesOf(page: string): ReadonlyMap<string, string> {
  const links = [...page.matchAll(/<a download="" href="\.([^"]+)">([^<]+)<\/a>/g)];
  const scripts = [
    ...page.matchAll(/<script type="module" src="\.(\/_import\/([\w-]+)\.[^"]+)"><\/script>/g)
  ];
  const addresses = new Map(
    Object.values(PAGE_SCRIPTS).map((address) => [basename(address, ".js"), address as string])
  );
  return new Map([
    ...links.map(([, at = "", address = ""]): [string, string] => [address, at]),
    ...scripts.flatMap(([, at = "", name = ""]): [string, string][] => {
      const address = addresses.get(name);
      return address === undefined ? [] : [[address, at]];
    })
  ]);
}
