import {describe, expect, it} from "vitest";
import {inspectDataFolder} from "../../../loaders/read/read-data-folder.ts";
import {yearsLogged} from "../../../loaders/read/read-service-logs.ts";
import {inMemory} from "../../files/in-memory.ts";
import {inspected} from "../inspected.ts";
import {smallFolder} from "../small-folder.ts";
import {DATASET, reviewLines} from "./a-dataset.ts";

const FILE = "ssd/ssd_cla_reviews.csv";

const brief = (reviews: Awaited<ReturnType<typeof inspected>>["folder"]["service"]["reviews"]) =>
  reviews?.map(({child, due, held, participation}) => [child, due, held, participation]) ?? null;

const KNOWN = [
  ["A1", "2018-05-01", "2018-04-30", "PN1"],
  ["A1", "2018-07-30", "2018-08-02", "PN1"],
  ["A1", "2019-01-15", null, null],
  ["B2", "2018-11-30", "2018-11-29", "PN6"]
];

describe("the safeguarding dataset in a data folder", () => {
  it("gives the reviews with the ids of the return, their days without times, and codes out of words", async () => {
    const {folder, findings} = await inspected(DATASET);
    expect(brief(folder.service.reviews)).toEqual(KNOWN);
    expect(folder.service.reviews?.map(({source}) => source)).toEqual(
      [3, 4, 5, 2].map((line) => ({file: FILE, line}))
    );
    const about = findings.filter(({file}) => file === FILE);
    expect(about.map(({severity, code, line, column}) => [severity, code, line, column])).toEqual([
      ["note", "dataset-used", null, null],
      ["note", "cancelled-review", 6, 5]
    ]);
    expect(about[0]?.measures).toContain("review-reports-in-20-days");
    expect(about[0]?.message).toContain("2018/19");
    expect(findings.filter(({code, file}) => code === "no-log" && file === "service/reviews.csv")).toEqual(
      []
    );
  });

  it.each([
    ["pers_legacy_id", "pers_person_id,pers_legacy_id\n9001,A1\n9002,B2\n"],
    ["pers_person_id", "pers_person_id,pers_legacy_id\nA1,9001\nB2,9002\n"]
  ])("finds out that the return has %s", async (column, persons) => {
    const periods = column === "pers_legacy_id" ? ["9001", "9002"] : ["A1", "B2"];
    const {folder} = await inspected({
      ...DATASET,
      "ssd/ssd_person.csv": persons,
      "ssd/ssd_cla_episodes.csv": `clae_cla_id,clae_person_id\np1,${periods[0]}\np2,${periods[1]}\n`
    });
    expect(brief(folder.service.reviews)).toEqual(KNOWN);
  });

  it("takes the person from the table of reviews where it has one", async () => {
    const {folder} = await inspected({
      "ssd/reviews export.csv":
        "clar_cla_person_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_participation\nB2,30/11/2018,,\n"
    });
    expect(brief(folder.service.reviews)).toEqual([["B2", "2018-11-30", null, null]]);
  });

  it("is refused where no id is of the return, and where both are as often", async () => {
    const one = await inspected({...DATASET, "ssd/ssd_person.csv": "pers_person_id\n9001\n9002\n"});
    expect(one.folder.service.reviews).toBeNull();
    expect(one.brief).toEqual([`${FILE}:1 error no-child-of-the-return 1`]);
    const both = await inspected({
      ...DATASET,
      "ssd/ssd_person.csv": "pers_person_id,pers_legacy_id\nA1,B2\nB2,A1\n",
      "ssd/ssd_cla_episodes.csv": "clae_cla_id,clae_person_id\np1,A1\np2,B2\n"
    });
    expect(both.brief).toEqual([`${FILE}:1 error either-id 1`]);
  });

  it("is refused where nothing says whose reviews they are", async () => {
    const {brief: found} = await inspected({[FILE]: DATASET[FILE]});
    expect(found).toEqual([`${FILE}:1 error no-child-of-review 1`]);
  });

  it("names what is left out or wrong by line and column, and never quotes a cell", async () => {
    const {
      folder,
      brief: found,
      findings
    } = await inspected({
      ...DATASET,
      ...reviewLines(
        "r1,p1,2018-05-01,,N,",
        "r2,p1,,2018-04-30,N,PN1",
        "r3,p9,2018-05-01,2018-04-30,N,PN1",
        "r4,p1,01-May-2018,2018-04-30,N,PN1",
        "r5,p1,2018-05-01,2018-04-30,N,Kim was ill",
        "r1,p1,2018-05-01,,N,"
      )
    });
    expect(found).toEqual([
      `${FILE}:3:3 warning no-due-date 1`,
      `${FILE}:4 warning review-of-nobody 1`,
      `${FILE}:5:3 error impossible-date 1`,
      `${FILE}:6:6 error unknown-participation 1`
    ]);
    expect(folder.service.reviews).toHaveLength(2);
    expect(findings.map(({message}) => message).join()).not.toMatch(/Kim|r3|p9/);
    expect(findings.find(({code}) => code === "row-twice")?.line).toBe(7);
  });

  it("warns of years in which no review was missed: some systems keep only those that were held", async () => {
    const {findings} = await inspected({
      ...DATASET,
      ...reviewLines("r1,p1,2018-05-01,2018-05-01,N,PN1", "r2,p1,2017-12-05,,N,")
    });
    const [warning] = findings.filter(({code}) => code === "no-missed-review");
    expect(warning?.severity).toBe("warning");
    expect(warning?.message).toContain("2018/19");
    expect(warning?.message).not.toContain("2017/18");
  });

  it("gives way to the log in a year that the log has, so no review is counted twice", async () => {
    const {folder, findings} = await inspected({
      ...DATASET,
      ...reviewLines("r1,p1,2018-05-01,2018-05-01,N,PN1", "r2,p2,2017-12-05,,N,"),
      "service/reviews.csv": "child,review_due,review_held,participation\nB2,02/06/2018,,\n"
    });
    expect(brief(folder.service.reviews)).toEqual([
      ["B2", "2018-06-02", null, null],
      ["B2", "2017-12-05", null, null]
    ]);
    expect(findings.find(({code}) => code === "log-used")?.message).toContain("2018/19");
    expect(findings.find(({code}) => code === "dataset-used")?.message).toContain("2017/18");
  });

  it("passes over a title, and refuses a file that is cut off", async () => {
    const {folder, findings} = await inspected({
      ...DATASET,
      "ssd/ssd_person.csv": `Extract of Monday,,\n${DATASET["ssd/ssd_person.csv"]}`,
      [FILE]: `Extract of Monday,,,,,\n${DATASET[FILE]}`
    });
    expect(brief(folder.service.reviews)).toEqual(KNOWN);
    expect(folder.service.reviews?.[3]?.source.line).toBe(3);
    expect(findings.filter(({code}) => code === "title-row").map(({file}) => file)).toEqual([
      FILE,
      "ssd/ssd_person.csv"
    ]);
    const cut = await inspected({...DATASET, [FILE]: `${DATASET[FILE]}r9,p1,"2018-`});
    expect(cut.brief).toEqual([`${FILE} error misplaced-quote 0`]);
  });

  it("says so where nothing is taken from it", async () => {
    const {folder, brief: found} = await inspected({
      "ssd/ssd_missing.csv": "miss_missing_episode_id,miss_person_id\nm1,9001\n"
    });
    expect(folder.service.reviews).toBeNull();
    expect(found).toEqual(["ssd warning no-reviews 0"]);
  });

  it("gives the same reviews in parts, in which the log has its years even where it has no row", async () => {
    const files = {
      ...DATASET,
      ...reviewLines("r1,p1,2018-05-01,2018-05-01,N,PN1", "r2,p2,2018-06-05,,N,", "r3,p2,2017-12-05,,N,")
    };
    const data = inMemory(
      smallFolder({
        ...files,
        "service/reviews.csv": "child,review_due,review_held,participation\nA1,02/06/2018,,\n"
      })
    );
    const parts = await Promise.all(
      [0, 1].map(async (part) => (await inspectDataFolder(data, {part, of: 2})).folder.service.reviews)
    );
    expect(brief(parts.flatMap((rows) => rows ?? []))?.toSorted()).toEqual([
      ["A1", "2018-06-02", null, null],
      ["B2", "2017-12-05", null, null]
    ]);
    expect([...(await yearsLogged(data))].toSorted()).toEqual(["2017/18", "2018/19"]);
  });
});
