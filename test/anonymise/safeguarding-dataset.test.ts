import {describe, expect, it} from "vitest";
import {anonymiseReturn} from "../../loaders/anonymise/anonymise-return.ts";
import {Refused} from "../../loaders/contract/refused.ts";
import {requiredText} from "../../loaders/files/required-text.ts";
import {inspectDataFolder} from "../../loaders/read/read-data-folder.ts";
import type {Files} from "../check/a-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {AUTHORITY} from "../read/small-folder.ts";
import {RAW} from "./a-raw-return.ts";

/** The reviews of Ann and Ben, by the ids of a case system: the return has its older ones. */
const DATASET: Files = {
  "ssd/ssd_person.csv":
    "pers_person_id,pers_legacy_id,pers_forename,pers_dob\n770001,ann-0001,Ann,2018-05-17\n770002,ben-0002,Ben,2000-09-23\n",
  "ssd/ssd_cla_episodes.csv": "clae_cla_id,clae_person_id\n880001,770001\n880002,770002\n",
  "ssd/ssd_cla_reviews.csv":
    "clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation,local_notes\n990001,880002,2018-08-15 00:00:00.000,NULL,N,NULL,NULL\n990002,880001,2018-06-14 00:00:00.000,2018-06-12 11:00:00.000,N,PN0 - Under 4,Ann slept\n990003,880001,2018-06-13 00:00:00.000,NULL,Y,NULL,NULL\n",
  "ssd/ssd_missing.csv": "miss_person_id\n770002\n"
};

async function anonymised(files: Files) {
  const to = inMemory();
  const request = {key: "a key that only this test knows", year: null, postcodes: null, authority: null};
  const done = await anonymiseReturn({
    ...request,
    from: inMemory(files),
    to: {folder: to, name: "out"},
    onStep: () => {}
  });
  return {done, text: (file: string) => requiredText(to, `out/${file}`), to};
}

describe("anonymise with a safeguarding dataset", () => {
  it("keeps the reviews alone, under the keyed ids of the return", async () => {
    const {done, text} = await anonymised({...RAW, ...DATASET});
    const [ann, ben] = text("returns/2018-19/header.csv")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[0]);
    expect(ann).toMatch(/^[0-9a-f]{16}$/);
    expect(text("ssd/ssd_cla_reviews.csv")).toBe(
      `clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_participation,child\n2018-06-14,2018-06-12,PN0,${ann}\n2018-08-15,,,${ben}\n`
    );
    const file = done.files.find(({to}) => to === "ssd/ssd_cla_reviews.csv");
    expect(file).toMatchObject({
      rows: 2,
      unknown: 1,
      dropped: ["CLAR_CLA_REVIEW_ID", "CLAR_CLA_ID", "CLAR_CLA_REVIEW_CANCELLED"]
    });
    const leftOut = done.leftOut.filter(({file: path}) => path.startsWith("ssd/"));
    expect(leftOut.map(({file: path}) => path).toSorted()).toEqual([
      "ssd/ssd_cla_episodes.csv",
      "ssd/ssd_cla_reviews.csv",
      "ssd/ssd_missing.csv",
      "ssd/ssd_person.csv"
    ]);
    expect(leftOut.find(({file: path}) => path === "ssd/ssd_cla_reviews.csv")?.why).toMatch(
      /^1 row: .*called off/
    );
    expect(done.proof.failures).toEqual([]);
  });

  it("writes what a data folder is read from: the same reviews, without ssd_person", async () => {
    const {text} = await anonymised({...RAW, ...DATASET});
    const files = ["header", "episodes", "reviews"].map((name) => `returns/2018-19/${name}.csv`);
    const data = inMemory({
      "authority.json": JSON.stringify(AUTHORITY),
      ...Object.fromEntries([...files, "ssd/ssd_cla_reviews.csv"].map((path) => [path, text(path)]))
    });
    const {folder, findings} = await inspectDataFolder(data);
    expect(findings.filter(({severity}) => severity === "error")).toEqual([]);
    expect(folder.service.reviews?.map(({due, held, participation}) => [due, held, participation])).toEqual([
      ["2018-06-14", "2018-06-12", "PN0"],
      ["2018-08-15", null, null]
    ]);
    const children = new Set(folder.returns.header.map(({child}) => child));
    expect(folder.service.reviews?.every(({child}) => children.has(child))).toBe(true);
  });

  it("writes the same bytes whatever the order of the rows, and however the days are written", async () => {
    const table = String(DATASET["ssd/ssd_cla_reviews.csv"]);
    const [header = "", ...rows] = table.trim().split("\n");
    const other = [header, ...rows.toReversed()]
      .join("\r\n")
      .replaceAll(/(\d{4})-(\d\d)-(\d\d) [\d:.]+/g, "$3/$2/$1")
      .replaceAll("NULL", "");
    const [one, two] = await Promise.all(
      [table, other].map((reviews) => anonymised({...RAW, ...DATASET, "ssd/ssd_cla_reviews.csv": reviews}))
    );
    expect(two?.text("ssd/ssd_cla_reviews.csv")).toBe(one?.text("ssd/ssd_cla_reviews.csv"));
  });

  it("is refused, with nothing written, for words in the place of a code: they may name a child", async () => {
    const table = String(DATASET["ssd/ssd_cla_reviews.csv"]).replace("PN0 - Under 4", "Ann slept");
    const error = await anonymised({...RAW, ...DATASET, "ssd/ssd_cla_reviews.csv": table}).catch(
      (thrown: unknown) => thrown
    );
    if (!(error instanceof Refused)) throw error;
    expect(error.findings.map(({file, line, column, code}) => [file, line, column, code])).toEqual([
      ["ssd/ssd_cla_reviews.csv", 3, 6, "unknown-participation"]
    ]);
    expect(JSON.stringify(error.findings)).not.toContain("Ann");
  });
});
