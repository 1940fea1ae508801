import {expect, test} from "vitest";
import {checkFolder} from "../../loaders/check/check-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {smallFolder} from "../read/small-folder.ts";
import {DATASET} from "../read/ssd/a-dataset.ts";

test("a dataset that was not made anonymous is refused for what it says of children, like a return", async () => {
  const persons = "pers_person_id,pers_legacy_id,pers_dob\n9001,A1,2010-05-17\n9002,B2,2005-02-23\n";
  const {findings} = await checkFolder(inMemory(smallFolder({...DATASET, "ssd/ssd_person.csv": persons})));
  const errors = findings.filter(({severity, file}) => severity === "error" && file.startsWith("ssd/"));
  expect(errors.map(({file, column, code}) => [file, column, code])).toContainEqual([
    "ssd/ssd_person.csv",
    3,
    "identifiable-birth"
  ]);
  expect(JSON.stringify(errors)).not.toContain("2010-05-17");
});

test("the rows of reviews that are used are counted for their file", async () => {
  const {files} = await checkFolder(inMemory(smallFolder(DATASET)));
  expect(files.find(({file}) => file === "ssd/ssd_cla_reviews.csv")?.rows).toBe(4);
});
