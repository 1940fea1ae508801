import {existsSync, readFileSync, realpathSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {councilFiles} from "../../loaders/england/council-files.ts";
import {ENGLAND_FOLDER} from "../../loaders/england/england-files.ts";
import {readEngland} from "../../loaders/england/read-england.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {makeRelease} from "../../loaders/make/make-release.ts";
import {knownAuthorities} from "../../loaders/new-authority/known-authorities.ts";
import {makeDataFolder} from "../../loaders/new-authority/make-data-folder.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {type Council, tracesOf} from "./traces-of.ts";

const authority = (folder: string): Council =>
  JSON.parse(readFileSync(join(folder, "authority.json"), "utf8")) as Council;

const shipped = authority(join(projectRoot, "data"));

describe("the program names no council", () => {
  /** Made at build from a data folder, so that they must name its council. */
  const isGenerated = (path: string) => /^(release|release\..*|\.observablehq)\//.test(path);

  /** What makes up the data folder that ships must know whose it is. */
  const isSynthetic = (path: string) => path.startsWith("synthetic/") || path === "commands/synthesise.ts";

  it.each([
    // The example of a code in a message to whoever writes authority.json.
    ["loaders", ["read/authority.ts"], isSynthetic],
    ["src", [], isGenerated],
    ["scripts", [], () => false],
    ["deploy", [], () => false]
  ])("in %s/", (folder, exceptions, leaveOut) => {
    // The figures of all English authorities name each of them.
    const isList = (path: string) => path.startsWith("england/data/");
    const traces = tracesOf(shipped, join(projectRoot, folder), (path) => isList(path) || leaveOut(path));
    expect(traces.filter((trace) => !exceptions.some((file) => trace.startsWith(`${file}:`)))).toEqual([]);
  });
});

describe("a release for another authority", () => {
  it("holds no trace of the council that ships, although the program's own figures helped to make it", async () => {
    const dir = await temporaryFolder({});
    const [data, out] = [join(dir, "data"), join(dir, "release")];
    const published = diskFolder(join(projectRoot, ENGLAND_FOLDER));
    const england = await readEngland(published);
    const known = knownAuthorities(england.areas);
    const entry = known.find(({name}) => name === "Rutland");
    if (entry === undefined) throw new Error("Rutland is in the list of authorities.");
    const neighbours = {set: "None", areas: []};
    const publishedAbout = (codes: ReadonlySet<string>) => councilFiles(england, published, codes);
    await makeDataFolder({
      ...{out: diskFolder(data), called: data, entry, neighbours, publishedAbout, departmentFiles: []},
      ...{years: ["2018/19"], today: "2019-08-01"}
    });
    writeFileSync(
      join(data, "returns/2018-19/header.csv"),
      "CHILD,SEX,DOB,ETHNIC\n0123456789abcdef,1,01/05/2010,WBRI\n"
    );
    writeFileSync(
      join(data, "returns/2018-19/episodes.csv"),
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE\n0123456789abcdef,03/07/2018,S,C2,N1,U6,PR1,,,\n"
    );
    await makeRelease({dataDir: data, outDir: out, edition: "public"});
    const written = realpathSync(out);
    expect(tracesOf(entry, written, () => false)).not.toEqual([]);
    expect(tracesOf(shipped, written, () => false)).toEqual([]);
  });
});

/** A site that was built for another authority, and the data folder that it was built from. */
const {OTHER_SITE, OTHER_DATA} = process.env;

describe.skipIf(!OTHER_SITE || !OTHER_DATA)(
  "a site for another authority (skipped without OTHER_SITE, OTHER_DATA)",
  () => {
    it("names the council that ships at most among the department's figures for all councils", () => {
      const [site, data] = [OTHER_SITE ?? "", OTHER_DATA ?? ""];
      expect(authority(data).code).not.toBe(shipped.code);
      const isCompared = ["comparators", "population"].some(
        (folder) =>
          existsSync(join(data, folder)) && tracesOf(shipped, join(data, folder), () => false).length > 0
      );
      const holdsComparators = (path: string) => /(measures|comparisons)[^/]*\.(csv|parquet)$/.test(path);
      expect(tracesOf(shipped, site, (path) => isCompared && holdsComparators(path))).toEqual([]);
    });
  }
);

describe("tracesOf", () => {
  const council = {name: "St. Helens", code: "E08000013"};

  it("finds a name or a code in any letters, in text and in bytes, and says where", async () => {
    const dir = await temporaryFolder({
      "page.html": "<p>\nST. HELENS\n",
      "measures.csv": "area\nE08000013\n",
      "measures.parquet": Buffer.from("PAR1\0St. Helens\0", "latin1")
    });
    expect(tracesOf(council, dir, () => false)).toEqual([
      "measures.csv:2",
      "measures.parquet",
      "page.html:2"
    ]);
    expect(tracesOf(council, dir, (path) => !path.endsWith(".html"))).toEqual(["page.html:2"]);
  });

  it("takes no part of a longer word for a name", async () => {
    const dir = await temporaryFolder({"page.html": "Stx Helens, St. Helensburgh, E080000131"});
    expect(tracesOf(council, dir, () => false)).toEqual([]);
  });
});
