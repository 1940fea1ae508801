import {describe, expect, test} from "vitest";
import {Refused} from "../../loaders/contract/refused.ts";
import {readCorrections} from "../../loaders/history/read-corrections.ts";
import {wordsFindings} from "../../loaders/words/words-findings.ts";
import {inMemory} from "../files/in-memory.ts";

const MEASURES = new Set(["children-looked-after", "started"]);

const NOTICE = `Anything before the first heading is for us.

## 14/11/2019, release 2018-19.2

By: A. Director, Director of children’s services
Measures: started, children-looked-after
Years: 2018/19

Some children who came into care in the spring were missing
from our return.

The report is right now.
`;

const corrections = (text: string) => readCorrections(inMemory({"corrections.md": text}), MEASURES);

function refusal(text: string): readonly string[] {
  try {
    corrections(text);
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.findings.map(({line, message}) => `${line}: ${message}`);
    throw error;
  }
}

describe("corrections.md", () => {
  test("a notice names its day, its release, who answers for it and what it touches", () => {
    expect(corrections(NOTICE)).toEqual([
      {
        date: "2019-11-14",
        release: "2018-19.2",
        by: "A. Director, Director of children’s services",
        measures: ["started", "children-looked-after"],
        years: ["2018/19"],
        words: [
          "Some children who came into care in the spring were missing from our return.",
          "The report is right now."
        ]
      }
    ]);
  });

  test("without the file nothing was corrected", () =>
    expect(readCorrections(inMemory(), MEASURES)).toEqual([]));

  test.each([
    ["a day that never was", NOTICE.replace("14/11", "31/11"), "dd/mm/yyyy"],
    ["the American order of a day", NOTICE.replace("14/11", "11/14"), "dd/mm/yyyy"],
    ["no release", NOTICE.replace(", release 2018-19.2", ""), "names the release"],
    ["nobody", NOTICE.replace(/By:.*\n/, ""), "a line By:"],
    ["an unknown measure", NOTICE.replace("started", "strated"), "a line Measures:"],
    ["no words", NOTICE.slice(0, NOTICE.indexOf("Some")), "what was wrong"]
  ])("with %s it is refused at its line, in words", (_, text, words) => {
    const [message = "", ...others] = refusal(text);
    expect(others).toEqual([]);
    expect(message).toMatch(/^3: This notice is not complete/);
    expect(message).toContain(words);
  });

  test("numbers are not typed into it: the table of changes has them", async () => {
    const data = inMemory({"corrections.md": NOTICE.replace("Some children", "Seven children")});
    expect(await wordsFindings(data, {staffShown: true})).toContainEqual(
      expect.objectContaining({file: "corrections.md", line: 9, code: "typed-number"})
    );
  });
});
