import {mkdirSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it, onTestFinished} from "vitest";
import lock from "../../package-lock.json" with {type: "json"};
import {licencesText, shippedPackages, writeLicences} from "../../scripts/licences.ts";

/** A site that was sent these packages: only the names of its folders matter. */
function siteWith(...folders: readonly string[]): string {
  const site = mkdtempSync(join(tmpdir(), "licences-"));
  onTestFinished(() => rmSync(site, {recursive: true}));
  for (const folder of folders) mkdirSync(join(site, folder), {recursive: true});
  return site;
}

describe("the licences of what readers are sent", () => {
  it("lists each package of the site, scoped ones and Framework's own client too, with its text", () => {
    const inputs = `@observablehq/inputs@${lock.packages["node_modules/@observablehq/inputs"].version}`;
    const hyparquet = `hyparquet@${lock.packages["node_modules/hyparquet"].version}`;
    const site = siteWith(`_node/${inputs}`, `_node/${hyparquet}`, "_observablehq");
    expect(shippedPackages(site).map(({name, licence}) => `${name}: ${licence}`)).toEqual([
      "@observablehq/framework: ISC",
      "@observablehq/inputs: ISC",
      "@observablehq/inspector: ISC",
      "@observablehq/runtime: ISC",
      "htl: ISC",
      "hyparquet: MIT",
      "isoformat: ISC"
    ]);
    expect(writeLicences(site)).toBe(7);
    const text = readFileSync(join(site, "licences.txt"), "utf8");
    expect(text).toContain(`${hyparquet.replace("@", " ")}: MIT`);
    expect(text).toContain("Permission is hereby granted, free of charge");
    expect(text).toContain("Open Government Licence v3.0");
  });

  it("counts what a package has within it", () => {
    const site = siteWith(`_node/d3-delaunay@${lock.packages["node_modules/d3-delaunay"].version}`);
    const names = shippedPackages(site).map(({name}) => name);
    expect(names).toEqual(["d3-delaunay", "delaunator", "robust-predicates"]);
  });

  it("lists a version once, however often it is installed", () => {
    const site = siteWith(`_node/apache-arrow@${lock.packages["node_modules/apache-arrow"].version}`);
    const names = shippedPackages(site).map(({name, version}) => `${name} ${version}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith("array-back"))).toHaveLength(2);
  });

  it("keeps its lines short enough for a plain page of text", () => {
    const opening = licencesText([]).split("\n");
    expect(Math.max(...opening.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it("says nothing of packages for a site that was sent none", () => {
    expect(shippedPackages(siteWith())).toEqual([]);
  });

  it("stops at a package that nobody installed", () => {
    const site = siteWith("_node/left-pad@1.0.0");
    expect(() => shippedPackages(site)).toThrow("left-pad 1.0.0 is in the site and not in package-lock.json");
  });
});
