import {describe, expect, test} from "vitest";
import type {Finding} from "../../loaders/contract/finding.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {inspected} from "./inspected.ts";
import {AUTHORITY, EPISODES, HEADER, smallFolder} from "./small-folder.ts";

const withDate = (extractTakenOn: string) => JSON.stringify({...AUTHORITY, extractTakenOn}, null, 2);

const extractIn = (folder: string) => ({
  "authority.json": withDate("2019-10-08"),
  [`returns/${folder}/header.csv`]: HEADER,
  [`returns/${folder}/episodes.csv`]: EPISODES
});

const noLongerRead = (findings: readonly Finding[]) =>
  findings.filter(({code}) => code === "older-extract").map(({file}) => file);

describe("an in-year extract", () => {
  test("is a folder named for the quarter that it goes up to, its rows apart from the returns'", async () => {
    const data = inMemory(smallFolder(extractIn("2019-20-q1")));
    const {returns, extract} = (await readDataFolder(data)).folder;
    expect(extract).toMatchObject({quarter: "2019/20 Q1", until: "2019-06-30", takenOn: "2019-10-08"});
    expect(extract?.rows.episodes[0]).toMatchObject({
      year: "2019/20",
      source: {file: "returns/2019-20-q1/episodes.csv", line: 2}
    });
    expect(returns.episodes.every(({year}) => year === "2018/19")).toBe(true);
  });

  test("gives way to a newer one, which holds its quarter too", async () => {
    const {folder, findings} = await inspected({...extractIn("2019-20-q1"), ...extractIn("2019-20-q2")});
    expect(folder.extract?.quarter).toBe("2019/20 Q2");
    expect(noLongerRead(findings)).toEqual(["returns/2019-20-q1"]);
  });

  test("gives way to the return of its year", async () => {
    const {folder, findings} = await inspected(extractIn("2018-19-q3"));
    expect(folder.extract).toBeNull();
    expect(noLongerRead(findings)).toEqual(["returns/2018-19-q3"]);
  });

  test.each([
    ["the day that it was taken is not given", JSON.stringify(AUTHORITY)],
    ["that day comes before the end of its quarter", withDate("2019-06-30")]
  ])("is refused where %s", async (_, authority) => {
    const {brief} = await inspected({...extractIn("2019-20-q1"), "authority.json": authority});
    expect(brief).toEqual(["authority.json error extract-taken-on 0"]);
  });
});
