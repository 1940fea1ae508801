import {describe, expect, it} from "vitest";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {isToldOfAChild} from "../../loaders/words/told-of-a-child.ts";
import {wordsFindings} from "../../loaders/words/words-findings.ts";
import {inMemory} from "../files/in-memory.ts";
import {HARMLESS, STORIES} from "./canary-stories.ts";

const NARRATIVE = "narrative/2018-19/07-children.md";
const FEEDBACK = "service/feedback.csv";

/** The codes of what is found in a narrative of one year, with their lines. */
async function found(words: string, accepted = "", {staffShown = true, file = NARRATIVE} = {}) {
  const data = inMemory({[file]: words, "narrative/accepted.md": accepted});
  const findings = await wordsFindings(data, {staffShown});
  return findings.map(({code, line}) => `${code}:${line}`);
}

const feedback = (words: string) =>
  found(`given,from,theme,words\n14/02/2019,young person,being heard,"${words}"\n`, "", {file: FEEDBACK});

describe("A typed number", () => {
  it.each([
    "We looked after 293 children.",
    "Adoption went well:\nseven were adopted.",
    "One young person asked for a new officer.",
    "{{adopted | 3}} were adopted.",
    "Reviews rose to 84%.",
    "None was adopted.",
    "A couple of boys left.",
    "Half of the reviews were late.",
    "Both boys stayed.",
    "A third of the children stayed.",
    "The fourth child stayed.",
    "All but one stayed.",
    "A sibling pair stayed, and a pair of cousins.",
    "½ of the reviews were late.",
    "Dozens of reviews were late."
  ])("is refused: %s", async (words) => {
    expect((await found(words)).join()).toContain("typed-number");
  });

  it.each([
    "{{children-looked-after}} children were in care on {{last-day}}.",
    "{{adopted words period=2017/18 | A few}} were adopted.",
    "The Children Act 1989 says so in section 20.",
    "Children aged four and over take part; reviews are due within 20 working days.",
    "See [the young people’s report](/report/2018-19/young-people) of June 2019."
  ])("is none: %s", async (words) => {
    expect(await found(words)).toEqual([]);
  });

  it("may stand where its words are quoted with a reason, and only those", async () => {
    const accepted = "# Accepted\n\n## 50 to 70\n\nThe Handbook.\n";
    expect(await found("The Handbook suggests 50 to 70.\n\nWe had 71.", accepted)).toEqual([
      "typed-number:3"
    ]);
    expect(await found("It suggests 50 to 70.", "## 50 to 70\n")).toEqual([
      "acceptance-without-reason:1",
      "typed-number:1"
    ]);
  });

  it("is refused in what children said, too, and its line is given", async () => {
    expect(await feedback("There were nine people in the room")).toEqual(["typed-number:2"]);
    expect(await feedback("There were too many people in the room")).toEqual([]);
  });
});

describe("An objective", () => {
  const objective = (progress: string) =>
    found(`id,year,objective,status,progress\na,2018/19,Bring taking part to 90%,met,${progress}\n`, "", {
      file: "service/objectives.csv"
    });

  it("may aim at a share, and counts nobody", async () => {
    expect(await objective("It stayed under 90%")).toEqual([]);
    expect(await objective("Seven young people joined")).toEqual(["typed-number:2"]);
    expect(await objective("After the fire in Grays a boy joined")).toEqual(["words-to-accept:2"]);
  });
});

describe("A story by which a child could be known", () => {
  it.each([
    "A Black boy was excluded from school.",
    "After the fire in Grays several children moved.",
    "On Tuesday a child went missing.",
    "Another young person was arrested.",
    "The Afghan brothers were placed together.",
    "In March 2019 a baby died."
  ])("is listed: %s", async (story) => {
    expect(await found(story)).toContain("words-to-accept:1");
    expect(await feedback(story)).toContain("words-to-accept:2");
  });

  it.each([
    "A move that comes from a breakdown costs a child friends, school and trust.",
    "Boys come alone to this country more often.",
    "The officer saw to it that everybody waited until the young person had finished."
  ])("is not this: %s", async (words) => {
    expect(await found(words)).toEqual([]);
  });

  it("is accepted as a whole sentence, and asked after again when a word of it changes", async () => {
    const accepted =
      "## Another young person was arrested.\n\nA. Manager, 1 July 2019: told by the family itself.\n";
    expect(await found("Another young person was arrested.", accepted)).toEqual([]);
    expect(await found("Another young person was arrested again.", accepted)).toEqual(["words-to-accept:1"]);
  });
});

describe("Canary stories", () => {
  it.each(STORIES)("is flagged in the narrative and in what children said: %s", async (story) => {
    expect((await found(story)).join()).toMatch(/words-to-accept:1|typed-number:1/);
    expect((await feedback(story)).join()).toMatch(/words-to-accept:2|typed-number:2/);
  });

  it.each(HARMLESS)("is harmless: %s", async (sentence) => {
    expect(await found(sentence)).toEqual([]);
    expect(await feedback(sentence)).toEqual([]);
  });

  it("are mostly flagged for what they tell, not for a number alone", () => {
    const told = STORIES.filter(isToldOfAChild);
    expect(STORIES.length - told.length).toBeLessThanOrEqual(1);
  });
});

describe("What is told of staff", () => {
  const ILL = "An officer was away through illness.";
  const AGREED = `## ${ILL}\n\nAgreed in writing, 20 June 2019.\n`;

  it("needs a recorded agreement", async () => {
    expect(await found(ILL)).toEqual(["staff-to-agree:1"]);
    expect(await found(ILL, AGREED)).toEqual([]);
    expect(await found("The team has five backgrounds. They are of several ethnic groups.")).toContain(
      "staff-to-agree:1"
    );
  });

  it("is refused, agreed or not, where the council shows nothing by which an officer could be recognised", async () => {
    expect(await found(ILL, AGREED, {staffShown: false})).toEqual(["staff-not-shown:1"]);
  });
});

describe("A category of the service's own", () => {
  const disputes = (...areas: string[]) =>
    found(
      `raised,area,stage,outcome,resolved\n${areas.map((area) => `11/05/2018,${area},director,plan-changed,`).join("\n")}\n`,
      "",
      {file: "service/disputes.csv"}
    );

  it("is looked at as words are, once, however it is written", async () => {
    expect(await disputes("contact-plan", "Education plan")).toEqual([]);
    expect(
      await disputes("contact-plan", "the-boy-who-ran-away-in-May-2018", "the-boy-who-ran-away-in-May-2018")
    ).toEqual(["words-to-accept:3"]);
    expect(await disputes("two brothers who were split up")).toEqual(["typed-number:2"]);
  });
});

it("The words that ship need nothing more", async () => {
  expect(await wordsFindings(diskFolder("data"), {staffShown: true})).toEqual([]);
});
