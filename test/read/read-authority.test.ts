import {describe, expect, test} from "vitest";
import {inspected} from "./inspected.ts";
import {AUTHORITY} from "./small-folder.ts";

const refusedBy = async (changes: object) => {
  const {findings} = await inspected({"authority.json": JSON.stringify({...AUTHORITY, ...changes}, null, 2)});
  return findings
    .filter(({file}) => file === "authority.json")
    .map(({line, message}) => `${line}: ${message}`);
};

test("switches have the defaults that the shipped council uses", async () => {
  const {folder} = await inspected();
  expect(folder.authority?.switches).toMatchObject({chineseGroup: "asian", protectMeetings: true});
  expect(folder.authority?.targets).toEqual([]);
});

describe("what the schema refuses is said in plain words, with its line", () => {
  test.each([
    [
      {code: "THUR"},
      "3: code must be a nine-character code of the Office for National Statistics, E and eight digits."
    ],
    [{name: 12}, "2: name must be text in quotation marks; it is missing or of another kind."],
    [{dataTakenOn: "30/06/2019"}, "15: dataTakenOn must be a date such as 2019-06-30."],
    [{reportingYears: []}, "12: reportingYears must not be an empty list."],
    [{colour: "green"}, "1: The file has colour, which is not known; correct the spelling or remove it."],
    [
      {
        neighbours: {
          set: "one",
          areas: [
            {code: "E06000034", name: "A"},
            {code: "E6", name: "B"}
          ]
        }
      },
      "16: neighbours.areas[1].code must be a nine-character code of the Office for National Statistics, E and eight digits."
    ],
    [{switches: {chineseGroup: "white"}}, "21: switches.chineseGroup must be one of asian, other."]
  ])("%j", async (changes, expected) => {
    expect(await refusedBy(changes)).toEqual([expected]);
  });

  test("a key that is missing is told at what should hold it", async () => {
    expect(await refusedBy({region: {code: "E12000006"}})).toEqual([
      "4: region.name must be text in quotation marks; it is missing or of another kind."
    ]);
  });
});

test("a file that is no JSON", async () => {
  const {brief} = await inspected({
    "authority.json": '{\n  "name": "Exampleshire"\n  "code": "E06000034"\n}\n'
  });
  expect(brief).toEqual(["authority.json:3 error not-json 1"]);
});
