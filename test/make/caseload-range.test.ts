import {cp, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {makeRelease} from "../../loaders/make/make-release.ts";
import {readRelease} from "../../src/lib/release/read-release.ts";
import {reportPage} from "../../src/lib/report/report-page.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

const RANGE = ["caseload-lowest", "caseload-highest"];

test("a council that does not publish the range of caseloads has it nowhere, and its report still reads", async () => {
  const dir = await temporaryFolder({});
  const dataDir = join(dir, "data");
  const outDir = join(dir, "release");
  await cp("data", dataDir, {recursive: true});
  const authority = JSON.parse(await readFile(join(dataDir, "authority.json"), "utf8"));
  authority.switches = {...authority.switches, publishCaseloadRange: false};
  await writeFile(join(dataDir, "authority.json"), JSON.stringify(authority));

  const {contents} = await makeRelease({dataDir, outDir, edition: "public"});
  const ofRange = contents.measures.filter(({measure}) => RANGE.includes(measure));
  expect(ofRange.length).toBeGreaterThan(0);
  // Not even what the printed report of the year has given already.
  expect(new Set(ofRange.map(({symbol, value, basis}) => `${symbol} ${value} ${basis}`))).toEqual(
    new Set(["c null own"])
  );
  const compared = contents.comparisons.filter(({measure}) => RANGE.includes(measure));
  expect(compared.filter(({their_value}) => their_value !== null)).toEqual([]);
  expect(contents.notes.filter(({measures}) => measures.some((id) => RANGE.includes(id)))).toEqual([]);

  const release = readRelease(diskFolder(outDir), diskFolder(dataDir));
  for (const year of release.manifest.reportingYears)
    expect(reportPage(release, year).body.html).toContain("</ol>");
  const lastYear = release.manifest.reportingYears.at(-1) ?? "";
  expect(reportPage(release, lastYear).body.html).toMatch(/The lowest number .* was not published/);
});
