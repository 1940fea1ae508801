import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";
import {bundleModules} from "../../scripts/bundle-modules.ts";

/** A site as it is finished: a page with a script that imports one module at once and another later. */
const FILES = {
  "explore.html":
    '<link rel="modulepreload" href="./_import/lib/words.0a1b2c3d.js"><script type="module" src="./_import/lib/start.0a1b2c3d.js"></script>',
  "measures/one.html": '<script type="module" src="../_import/lib/start.0a1b2c3d.js"></script>',
  "_import/lib/start.0a1b2c3d.js":
    'import {count, seen} from "./words.0a1b2c3d.js";\nexport const later = async () => (await import("./deep/later.0a1b2c3d.js")).beside;\nexport {count, seen};\n',
  "_import/lib/words.0a1b2c3d.js": "export const seen = [];\nexport const count = () => seen.push(1);\n",
  "_import/lib/deep/later.0a1b2c3d.js":
    'import {count} from "../words.0a1b2c3d.js";\ncount();\nexport const beside = new URL("../../../_file/offer.json", import.meta.url).pathname;\nexport const never = () => import("../../../_npm/absent/_esm.js");\n'
};

function madeSite(): string {
  const site = mkdtempSync(join(tmpdir(), "bundled-"));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, name)), {recursive: true});
    writeFileSync(join(site, name), text);
  }
  return site;
}

const srcOf = (site: string, page: string): string =>
  /src="([^"]+)"/.exec(readFileSync(join(site, page), "utf8"))?.[1] ?? "";

test("each page's script is one file, and the modules that went into it are gone", async () => {
  const site = madeSite();
  const left = await bundleModules(site);
  const modules = readdirSync(join(site, "_import"), {recursive: true}).filter((name) =>
    /\.js$/.test(String(name))
  );
  expect(modules).toHaveLength(left);
  expect(modules.join()).not.toContain("words.");
  expect(readFileSync(join(site, "explore.html"), "utf8")).not.toContain("modulepreload");
  expect(srcOf(site, "explore.html")).toMatch(/^\.\/_import\/start\.[0-9a-f]{8}\.js$/);
  expect(srcOf(site, "measures/one.html")).toBe(`.${srcOf(site, "explore.html")}`);
});

test("what is packed still runs: one copy of what is shared, files found where they were", async () => {
  const site = madeSite();
  await bundleModules(site);
  const start = await import(pathToFileURL(join(site, srcOf(site, "explore.html"))).href);
  expect(start.seen).toEqual([]);
  expect(await start.later()).toBe(join(site, "_file", "offer.json"));
  expect(start.seen).toEqual([1]);
});

test("the same site packed twice is the same, byte for byte", async () => {
  const [one, other] = [madeSite(), madeSite()];
  await bundleModules(one);
  await bundleModules(other);
  const filesOf = (site: string) =>
    readdirSync(join(site, "_import"))
      .filter((name) => name.endsWith(".js"))
      .map((name) => [name, readFileSync(join(site, "_import", name), "utf8")]);
  expect(filesOf(one)).toEqual(filesOf(other));
});
