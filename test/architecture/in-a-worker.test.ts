import {createRequire} from "node:module";
import {join} from "node:path";
import {expect, test} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";

const framework = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
const {build}: typeof import("esbuild") = createRequire(framework)("esbuild");

/** What somebody does with a return in a browser's worker, from the raw files to an attacked site. */
const PROGRAM = `
  export * from "./loaders/anonymise/anonymise-return.ts";
  export * from "./loaders/new-authority/make-data-folder.ts";
  export * from "./loaders/synthetic/data-folder.ts";
  export * from "./loaders/check/check-folder.ts";
  export * from "./loaders/make/release-of.ts";
  export * from "./loaders/make/approve-draft.ts";
  export * from "./loaders/history/archive-release.ts";
  export * from "./src/lib/release/read-release.ts";
  export * from "./src/lib/site/all-pages.ts";
  export {readSite} from "./loaders/attack/gather/read-site.ts";
  export * from "./loaders/attack/attack-site.ts";
`;

/** Modules of Node that packages ask for where they find themselves in Node, and do without elsewhere. */
const DONE_WITHOUT = ["highs.mjs needs node:module", "canvas.cjs needs canvas"];

test("the path from a return to an attacked site needs no module of Node", async () => {
  const needed = new Set<string>();
  const {outputFiles} = await build({
    stdin: {contents: PROGRAM, resolveDir: projectRoot, loader: "ts"},
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
    // csv-parse keeps what browsers take under another name, with the streams that it needs in it.
    alias: {
      "csv-parse/sync": join(projectRoot, "node_modules/csv-parse/dist/esm/sync.js"),
      "csv-parse": join(projectRoot, "node_modules/csv-parse/dist/esm/index.js")
    },
    plugins: [
      {
        name: "modules of Node",
        setup: (bundle) =>
          bundle.onResolve({filter: NODE}, ({path, importer}) => {
            needed.add(`${importer.split("/").at(-1)} needs ${path}`);
            return {path, external: true};
          })
      }
    ]
  });
  expect(outputFiles[0]?.contents.length).toBeGreaterThan(1_000_000);
  expect([...needed].sort()).toEqual(DONE_WITHOUT.toSorted());
});

const NODE =
  /^(node:.*|assert|buffer|canvas|child_process|crypto|events|fs|module|os|path|perf_hooks|process|stream|string_decoder|url|util|worker_threads|zlib)(\/|$)/;
