// Framework serves each module by itself: Explore alone would fetch a hundred small files, one after another's imports.
// This pass packs them, with the bundler that Framework brings, into one file for each script of a page and one for
// each part that is fetched later; what several of them need is packed once.
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {basename, dirname, join, relative, sep} from "node:path";
import type {Plugin} from "esbuild";
import {hashOf} from "./forget-times.ts";

const framework = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
const {build}: typeof import("esbuild") = createRequire(framework)("esbuild");

const MODULES = "_import";

/** Packs the modules of a finished site in place and resolves to how many files are left of them. */
export async function bundleModules(site: string): Promise<number> {
  const pages = readdirSync(site, {recursive: true, encoding: "utf8"}).filter((name) =>
    name.endsWith(".html")
  );
  const html = new Map(pages.map((page) => [page, readFileSync(join(site, page), "utf8")]));
  const scripts = new Set(
    [...html].flatMap(([page, text]) => scriptsOf(text).map((src) => join(dirname(page), src)))
  );
  const {metafile, outputFiles} = await build({
    absWorkingDir: site,
    entryPoints: [...scripts].sort().map((path) => ({in: path, out: basename(path, ".js")})),
    outdir: MODULES,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    metafile: true,
    write: false,
    logLevel: "error",
    plugins: [onSite(site)]
  });
  const renamed = (name: string): string =>
    outputFiles.some(({path}) => basename(path) === name) ? nameOf(name) : name;
  for (const path of replacedBy(site)) rmSync(path, {recursive: true, force: true});
  for (const {path, text} of outputFiles)
    writeFileSync(
      join(site, MODULES, nameOf(basename(path))),
      text.replace(FOR_NOTHING, "").replace(/[\w.-]+\.[A-Z0-9]{8}\.js/g, renamed)
    );
  const packed = new Map(
    Object.entries(metafile.outputs).flatMap(([path, {entryPoint}]) =>
      entryPoint ? [[entryPoint, join(MODULES, nameOf(basename(path)))] as const] : []
    )
  );
  for (const [page, text] of html) writeFileSync(join(site, page), withPacked(text, dirname(page), packed));
  return outputFiles.length;
}

/** An import of nothing, to run what is imported: nothing of what is shared does anything by being loaded. */
const FOR_NOTHING = /import"\.\/chunk\.[^"]+";/g;

/**
 * `explore.0a1b2c3d.JWNXK3HA.js`, a module's old name and a hash of what it now holds, as the rest of the site names
 * its files: `explore.4e5f6a7b.js`. Servers know by it that it may be kept for ever.
 */
const nameOf = (name: string): string =>
  `${name.replace(/(\.[0-9a-f]{8})?\.[A-Z0-9]{8}\.js$/, "")}.${hashOf(name)}.js`;

const MODULE_SCRIPT = /<script type="module" src="([^"]*_import\/[^"]+)"/g;

const scriptsOf = (html: string): string[] => [...html.matchAll(MODULE_SCRIPT)].map(([, src = ""]) => src);

/** The modules that are packed, in folders of their own but for the style sheet beside them, and the packages. */
const replacedBy = (site: string): string[] => [
  join(site, "_node"),
  ...readdirSync(join(site, MODULES))
    .filter((name) => !name.endsWith(".css"))
    .map((name) => join(site, MODULES, name))
];

/** A page with its scripts by their new names, and without hints to fetch modules that are now inside them. */
function withPacked(html: string, folder: string, packed: ReadonlyMap<string, string>): string {
  const renamed = (src: string): string | undefined => {
    const to = packed.get(join(folder, src).split(sep).join("/"));
    return to && `./${relative(folder, to).split(sep).join("/")}`.replace("./../", "../");
  };
  return html
    .replace(/<link rel="modulepreload" href="([^"]*)">\n?/g, "")
    .replace(MODULE_SCRIPT, (script: string, src: string) => script.replace(src, renamed(src) ?? src));
}

/** Plot and d3 do nothing when they are loaded, so that what no chart uses of them need not be packed. */
const DRAWING = /[\\/]_node[\\/](d3|@observablehq[\\/]plot)/;

/**
 * Modules find their files beside themselves, so that each keeps saying where it was. What Framework's library would
 * fetch only for file types that this site does not have is left out of the site, and out of the pack.
 */
const onSite = (site: string): Plugin => ({
  name: "on-site",
  setup(bundler) {
    bundler.onResolve({filter: /^\./}, ({path, resolveDir, kind}) => {
      const found = join(resolveDir, path);
      if (kind === "dynamic-import" && !existsSync(found)) return {path, external: true};
      return DRAWING.test(found) ? {path: found, sideEffects: false} : undefined;
    });
    bundler.onLoad({filter: /\.js$/}, ({path}) => {
      const contents = readFileSync(path, "utf8");
      const was = JSON.stringify(`./${relative(join(site, MODULES), path).split(sep).join("/")}`);
      return {
        contents: contents.replaceAll("import.meta.url", `new URL(${was},import.meta.url).href`),
        loader: "js"
      };
    });
  }
});
