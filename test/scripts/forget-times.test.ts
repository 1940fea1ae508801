import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {forgetTimes} from "../../scripts/forget-times.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

/** A site of one page, one module that loads a file, and one that imports it, as built at a time of day. */
const built = (time: number, name: string) =>
  temporaryFolder({
    "_import/lib/data.0000000a.js": "export const x = 1;",
    [`_import/lib/base.${name}.js`]: `import "./data.0000000a.js"; FileAttachment({"name":"a.csv","lastModified":${time},"size":3});`,
    [`_import/start.${name}.js`]: `import "./lib/base.${name}.js";`,
    "explore.html": `<script type="module">import "./_import/start.${name}.js";</script>`
  });

test("the same modules built at two times are the same files, and every import still meets its module", async () => {
  const sites = [await built(1574812800000, "11111111"), await built(1574899200000, "22222222")];
  const [one, other] = sites.map((site) => {
    forgetTimes(site);
    const files = readdirSync(site, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
    return files.map(({parentPath, name}) => [name, readFileSync(join(parentPath, name), "utf8")]).sort();
  });
  expect(one).toEqual(other);
  const names = (one ?? []).map(([name]) => name);
  expect(names).toContain("data.0000000a.js");
  const imported = (one ?? []).flatMap(([, text = ""]) => text.match(/[\w-]+\.[0-9a-f]{8}\.js/g) ?? []);
  expect(imported).not.toEqual([]);
  expect(names).toEqual(expect.arrayContaining(imported));
  expect(JSON.stringify(one)).not.toContain("lastModified");
});
