import {describe, expect, test} from "vitest";
import {checkFolder} from "../../loaders/check/check-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {inspected} from "./inspected.ts";
import {EPISODES, smallFolder} from "./small-folder.ts";

const EPISODE_OF_C3 = `${EPISODES}C3,03/04/2018,S,C1,N1,U6,PR1,,,,,\n`;
const REVIEW_OF_C3 =
  "CHILD,DOB,REVIEW,REVIEW_CODE\nC3,01/07/2009,12/06/2018,PN1\nC3,01/07/2009,12/12/2018,PN1\n";

const EPISODES_FILE = "returns/2018-19/episodes.csv";
const REVIEWS_FILE = "returns/2018-19/reviews.csv";

/** Errors and warnings of the rules about children who are not in Header. */
async function told(changes: Readonly<Record<string, string | null>>) {
  const {findings} = await checkFolder(inMemory(smallFolder(changes)));
  return findings
    .filter(({code}) => code.endsWith("without-header"))
    .map(({file, line, severity, code, rows}) => `${file}:${line} ${severity} ${code} ${rows}`)
    .sort();
}

describe("a child in a table and in no Header", () => {
  test("is counted with the date of birth that the table gives, and the rows are told", async () => {
    const changes = {[EPISODES_FILE]: EPISODE_OF_C3, [REVIEWS_FILE]: REVIEW_OF_C3};
    const {folder} = await inspected(changes);
    expect(folder.returns.header.at(-1)).toEqual({
      child: "C3",
      year: "2018/19",
      sex: "unknown",
      born: "2009-07-01",
      ethnicity: "NOBT",
      source: {file: EPISODES_FILE, line: 5},
      fromAnotherTable: true
    });
    expect(await told(changes)).toEqual([
      `${EPISODES_FILE}:5 warning row-without-header 1`,
      `${REVIEWS_FILE}:2 warning row-without-header 2`
    ]);
  });

  test("has the sex that UASC gives", async () => {
    const {folder} = await inspected({"returns/2018-19/u.csv": "CHILD,SEX,DOB,DUC\nC3,2,01/07/2003,\n"});
    expect(folder.returns.header.map(({child, sex}) => [child, sex])).toContainEqual(["C3", "female"]);
  });

  test("stops a release where no table gives a date of birth, whichever table the child is in", async () => {
    expect(await told({[EPISODES_FILE]: EPISODE_OF_C3})).toEqual([
      `${EPISODES_FILE}:5 error child-without-header 1`
    ]);
  });

  test("is the child of another year's Header where there is one", async () => {
    const changes = {
      "returns/2017-18/h.csv": "CHILD,SEX,DOB,ETHNIC\nC3,1,01/08/2009,WBRI\n",
      "returns/2017-18/e.csv": EPISODES.split("\n").slice(0, 1).join(""),
      [REVIEWS_FILE]: REVIEW_OF_C3
    };
    const {folder} = await inspected(changes);
    expect(
      folder.returns.header.filter(({child}) => child === "C3").map(({year, born}) => [year, born])
    ).toEqual([["2017/18", "2009-08-01"]]);
    expect(await told(changes)).toEqual([`${REVIEWS_FILE}:2 warning row-without-header 2`]);
  });
});
