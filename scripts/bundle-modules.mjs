// Framework serves each module by itself: Explore alone would fetch a hundred small files, one after another's imports.
// This pass packs them, with the bundler that Framework brings, into one file for each script of a page and one for
// each part that is fetched later; what several of them need is packed once.
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {basename, dirname, join, relative, sep} from "node:path";

const {build} = createRequire(createRequire(import.meta.url).resolve("@observablehq/framework/package.json"))(
  "esbuild"
);

const MODULES = "_import";

/** Packs the modules of a finished site in place and resolves to how many files are left of them. */
export async function bundleModules(site) {
  const pages = readdirSync(site, {recursive: true})
    .map(String)
    .filter((name) => name.endsWith(".html"));
  const html = new Map(pages.map((page) => [page, readFileSync(join(site, page), "utf8")]));
  const scripts = new Set(
    [...html].flatMap(([page, text]) => scriptsOf(text).map((src) => join(dirname(page), src)))
  );
  const before = modulesOf(site);
  const {metafile} = await build({
    absWorkingDir: site,
    entryPoints: [...scripts].sort().map((path) => ({in: path, out: nameOf(path)})),
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
    logLevel: "error",
    plugins: [onSite(site)]
  });
  const packed = new Map(
    Object.entries(metafile.outputs).flatMap(([path, {entryPoint}]) =>
      entryPoint ? [[entryPoint, path]] : []
    )
  );
  for (const [page, text] of html) writeFileSync(join(site, page), withPacked(text, dirname(page), packed));
  for (const path of before) if (!metafile.outputs[path.split(sep).join("/")]) rmSync(join(site, path));
  rmSync(join(site, "_node"), {recursive: true, force: true});
  return Object.keys(metafile.outputs).length;
}

const MODULE_SCRIPT = /<script type="module" src="([^"]*_import\/[^"]+)"/g;

const scriptsOf = (html) => [...html.matchAll(MODULE_SCRIPT)].map(([, src]) => src);

const modulesOf = (site) =>
  readdirSync(join(site, MODULES), {recursive: true})
    .map((name) => join(MODULES, String(name)))
    .filter((name) => name.endsWith(".js"));

/** `_import/lib/explore/explore.0a1b2c3d.js` → `explore`: its new name has a hash of what it now holds. */
const nameOf = (path) => basename(path).replace(/(\.[0-9a-f]{8})?\.js$/, "");

/** A page with its scripts by their new names, and without hints to fetch modules that are now inside them. */
function withPacked(html, folder, packed) {
  const renamed = (src) => {
    const to = packed.get(join(folder, src).split(sep).join("/"));
    return to && `./${relative(folder, to).split(sep).join("/")}`.replace("./../", "../");
  };
  return html
    .replace(/<link rel="modulepreload" href="([^"]*)">\n?/g, "")
    .replace(MODULE_SCRIPT, (script, src) => script.replace(src, renamed(src) ?? src));
}

/** Plot and d3 do nothing when they are loaded, so that what no chart uses of them need not be packed. */
const DRAWING = /[\\/]_node[\\/](d3|@observablehq[\\/]plot)/;

/**
 * Modules find their files beside themselves, so that each keeps saying where it was. What Framework's library would
 * fetch only for file types that this site does not have is left out of the site, and out of the pack.
 */
const onSite = (site) => ({
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
