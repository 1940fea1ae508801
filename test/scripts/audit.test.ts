import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import lock from "../../package-lock.json" with {type: "json"};
import {projectRoot} from "../../scripts/project-root.mjs";

const page = readFileSync(join(projectRoot, "docs", "audit.md"), "utf8");

/** Rows of the table of packages: `| name | version | licence |`. */
const listed = [...page.matchAll(/^\| (\S+) +\| (\d\S*) +\| (\S+) +\|$/gm)].map(
  ([, name, version, licence]) => ({
    name: String(name),
    version: String(version),
    licence: String(licence)
  })
);

const dist = process.env.SITE_DIST ?? join(projectRoot, "dist");

describe("docs/audit.md", () => {
  it("names packages in the versions that are installed", () => {
    const installed = new Set(
      Object.entries(lock.packages).map(
        ([path, {version}]) => `${path.slice(path.lastIndexOf("node_modules/") + 13)} ${version}`
      )
    );
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter(({name, version}) => !installed.has(`${name} ${version}`))).toEqual([]);
  });

  it.skipIf(!existsSync(join(dist, "licences.txt")))(
    "names all that the site sends to a browser, and nothing else (skipped without dist)",
    () => {
      const sent = [...readFileSync(join(dist, "licences.txt"), "utf8").matchAll(/^(\S+) (\d\S*): (.+)$/gm)];
      expect(listed).toEqual(sent.map(([, name, version, licence]) => ({name, version, licence})));
    }
  );
});
