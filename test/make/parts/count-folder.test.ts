import {cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {Refused} from "../../../loaders/contract/refused.ts";
import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {countFolder} from "../../../loaders/make/parts/count-folder.ts";
import {type FolderCounted, folderCounted} from "../../../loaders/make/parts/folder-counted.ts";
import {mergedParts} from "../../../loaders/make/parts/merged-parts.ts";
import {countTally} from "../../../loaders/measures/count-measures.ts";

/** The folder that ships with slips in some rows, so that there is something to find in every part. */
function folderWithSlips(slip: (cells: string[], line: number) => void): string {
  const dir = mkdtempSync(join(tmpdir(), "slips-"));
  cpSync("data", dir, {recursive: true});
  for (const year of readdirSync(join(dir, "returns")))
    for (const table of ["header.csv", "episodes.csv", "reviews.csv"]) {
      const file = join(dir, "returns", year, table);
      const lines = readFileSync(file, "utf8").trimEnd().split("\n");
      const slipped = lines.map((line, index) => {
        const cells = line.split(",");
        if (index > 0) slip(cells, index + 1);
        return cells.join(",");
      });
      writeFileSync(file, `${slipped.join("\n")}\n`);
    }
  return dir;
}

/** In every table: something left blank; in some rows of Episodes a distance that is none, in all a longer one. */
const HARMLESS = (cells: string[], line: number) => {
  if (cells.length === 5 && line % 7 === 3) cells[line % 2 === 0 ? 1 : 3] = "";
  if (cells.length === 12 && line % 5 === 2) cells[10] = line % 3 === 0 ? "far" : "640";
};

const counted = async (dir: string, pieces: number): Promise<FolderCounted> =>
  folderCounted(await countFolder({data: diskFolder(dir), withChildren: true, pieces}));

describe("however the children are split, the result is that of all of them together", () => {
  let dir: string;
  let whole: FolderCounted;
  beforeAll(async () => {
    dir = folderWithSlips(HARMLESS);
    whole = await counted(dir, 1);
  }, 60_000);

  test("there is something to find, in many files", () => {
    expect(new Set(whole.findings.map(({file}) => file)).size).toBeGreaterThan(9);
    expect(whole.findings.some(({rows}) => rows > 20)).toBe(true);
    expect(whole.children.length).toBeGreaterThan(1000);
  });

  test.each([2, 3, 7])("in %i pieces", {timeout: 60_000}, async (pieces) => {
    const split = await counted(dir, pieces);
    expect(split.findings).toEqual(whole.findings);
    expect(countTally(split.tally, split.facts, split.folder)).toEqual(
      countTally(whole.tally, whole.facts, whole.folder)
    );
    for (const name of Object.keys(whole) as (keyof FolderCounted)[])
      expect(split[name], name).toEqual(whole[name]);
  });

  test("in three parts put together, two of them in pieces themselves", {timeout: 60_000}, async () => {
    const parts = await Promise.all(
      [1, 2, 3].map((pieces, part) =>
        countFolder({data: diskFolder(dir), part: {part, of: 3}, withChildren: true, pieces})
      )
    );
    expect(folderCounted(mergedParts(parts))).toEqual(whole);
  });
});

test("what cannot be used is refused with every finding, and each row is told of once", async () => {
  const dir = folderWithSlips((cells, line) => {
    if (cells.length === 4 && line % 9 === 0) cells[2] = "31/02/2019";
  });
  const refusal = async (pieces: number) => {
    try {
      await counted(dir, pieces);
      return [];
    } catch (error) {
      if (error instanceof Refused) return error.findings;
      throw error;
    }
  };
  expect(await refusal(3)).toEqual(await refusal(1));
  expect(await refusal(3)).toContainEqual(
    expect.objectContaining({file: "returns/2018-19/reviews.csv", line: 9, code: "impossible-date"})
  );
});
