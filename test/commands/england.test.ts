import {readFileSync} from "node:fs";
import {join} from "node:path";
import {zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {figuresOf, seriesPlace} from "../../loaders/contract/england-figures.ts";
import {required} from "../../loaders/contract/required.ts";
import {ENGLAND_FILES} from "../../loaders/england/england-files.ts";
import {readEngland} from "../../loaders/england/read-england.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {held, heldFolder} from "../england/held-england.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {runCommandOf} from "./run-command-of.ts";

const HEADER =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,population_count,population_estimate,number,rate_per_10000";

const SERIES = required(
  seriesPlace(held, {measure: "started", breakdown: "total", category: "total", unit: "children"}),
  "the series of those who started"
);

/** A file of numbers and rates that repeats 2025 and adds 2026. */
const nextRelease = (): string => {
  const rows = figuresOf(held, SERIES).flatMap(({area, year, value, symbol}) => {
    const {level, name, region} = required(
      held.areas.find(({code}) => code === area),
      area
    );
    if (year !== 2025 || level !== "Local authority" || region === null) return [];
    const row = (of: number, number: string) =>
      `${of},Reporting year,Local authority,E92000001,England,${region.code},${region.name},,"${name}",${area},Children starting to be looked after each year,z,${number},z`;
    return [row(2025, value === null ? symbol : String(value)), row(2026, "12")];
  });
  return `${[HEADER, ...rows].join("\n")}\n`;
};

describe("npm run england", () => {
  it("adds a release from a zip, says what it did, and writes only that", async () => {
    const files = Object.values(ENGLAND_FILES).map((name): [string, Buffer] => [
      name,
      Buffer.from(required(heldFolder.read(name), name))
    ]);
    const dir = await temporaryFolder(Object.fromEntries(files));
    const downloads = await temporaryFolder({
      "release.zip": Buffer.from(zipSync({"data/cla.csv": new TextEncoder().encode(nextRelease())}))
    });
    const args = ["--from", join(downloads, "release.zip"), "--held", dir];
    const tried = runCommandOf("england", [...args, "--try"]);
    expect(tried.out).toContain("tried only: nothing was written");
    expect(
      readFileSync(join(dir, ENGLAND_FILES.numbers)).equals(
        required(heldFolder.read(ENGLAND_FILES.numbers), "numbers")
      )
    ).toBe(true);
    const {code, out} = runCommandOf("england", args);
    expect([code, out]).toEqual([0, expect.stringContaining("release 2026: 1 file.")]);
    const after = await readEngland(diskFolder(dir));
    expect(figuresOf(after, SERIES).filter(({year}) => year === 2026).length).toBeGreaterThan(150);
    expect(after.sources[0]?.id).toBe("ees-2026");
    expect(after.series).toEqual(held.series);
  });

  it("refuses what is none of the Department's, by file and line", async () => {
    const dir = await temporaryFolder({"list.csv": "name,colour\na,b\n"});
    const {code, err} = runCommandOf("england", ["--from", dir]);
    expect(code).toBe(1);
    expect(err).toContain("list.csv:1 unknown-columns error: ");
  });

  it("says that there is nothing, or no figure, where it was sent", async () => {
    const dir = await temporaryFolder({"notes.txt": "nothing"});
    expect(runCommandOf("england", ["--from", join(dir, "gone")]).code).toBe(2);
    expect(runCommandOf("england", ["--from", dir])).toMatchObject({code: 1});
    const noZip = runCommandOf("england", ["--from", join(dir, "notes.txt")]);
    expect([noZip.code, noZip.err]).toEqual([
      1,
      expect.stringContaining("notes.txt no-zip error: This is no zip")
    ]);
  });
});
