import {describe, expect, test} from "vitest";
import {required} from "../../loaders/contract/required.ts";
import {replayedCouncil} from "../../loaders/make/replayed-council.ts";
import {findCouncils} from "../../loaders/parallel/find-councils.ts";
import {councilVerifier} from "../../loaders/parallel/verify-council.ts";
import {aDozenChildren, evidenceOf} from "./a-dozen-children.ts";

const SEED = new Uint8Array([1, 2, 6]);
const WORK = {lives: 4000, steps: 2000};

const NEGLECT = "looked-after|2018/19|category-of-need=n1";
const OVER_TEN_YEARS = "looked-after|2018/19|time-in-care=over-10-years";

/** Three children were in need because of neglect; the table of needs is hidden. */
const needsHidden = () =>
  evidenceOf(aDozenChildren(), (id) => id.includes("category-of-need="), [{id: NEGLECT, low: 1, high: 5}]);

describe("the search for councils that would have published the same", {timeout: 300_000}, () => {
  test("finds one for each end of a hidden count, and they come through the whole pipeline", async () => {
    const data = aDozenChildren();
    const evidence = await needsHidden();
    const {councils, grades, sides, done} = findCouncils(evidence, SEED, WORK);
    expect(grades).toEqual(["classes-kept"]);
    expect(sides).toEqual({classesKept: 2, shown: 2, all: 2});
    expect(done.lives).toBeLessThanOrEqual(WORK.lives);

    const values: number[] = [];
    for (const council of councils) {
      const {folder, held, question, publish} = evidence;
      const {counted, differing} = await replayedCouncil(
        {data, folder, held},
        council,
        question.counted,
        publish
      );
      expect(differing).toBe(0);
      values.push(required(counted.counts.find(({id}) => id === NEGLECT)?.value, NEGLECT));
    }
    expect(Math.min(...values)).toBe(1);
    expect(Math.max(...values)).toBe(5);
  });

  test("is the same for the same seed, whatever the time, and never does more than its work", async () => {
    const evidence = await needsHidden();
    const one = findCouncils(evidence, SEED, WORK);
    const other = findCouncils(evidence, SEED, WORK);
    const told = ({councils, ...rest}: typeof one) =>
      JSON.stringify({
        ...rest,
        councils: councils.map(({lives}) => lives.map(({child, rows}) => [child, [...rows]]))
      });
    expect(told(other)).toBe(told(one));

    const least = findCouncils(evidence, SEED, {lives: 0, steps: 0});
    expect(least).toMatchObject({grades: ["open"], councils: [], done: {lives: 0, steps: 0}});
  });

  // Children in care for a year have an OC2 row. So the health assessments' denominator counts those in the bands from a
  // year on; with one of these bands hidden beside one below a year, it gives both away.
  const bandsHidden = (alsoHidden: (id: string) => boolean) =>
    evidenceOf(
      aDozenChildren(),
      (id) =>
        id === OVER_TEN_YEARS ||
        id === "looked-after|2018/19|time-in-care=6-to-12-months" ||
        id.includes("category-of-need=") ||
        alsoHidden(id),
      [{id: OVER_TEN_YEARS, low: 1, high: 5}]
    );

  test("leaves open what a figure gives away, at both ends", async () => {
    const {grades, sides, councils} = findCouncils(await bandsHidden(() => false), SEED, WORK);
    expect(grades).toEqual(["open"]);
    expect(sides.shown).toBe(0);
    expect(councils).toEqual([]);
  });

  test("shows the same count to be safe once the table that gives it away is hidden", async () => {
    const gives = (id: string) =>
      /time-in-care=|health|sdq|dental|immunisations|same-carer|started|Q\d|placement/.test(id);
    const {grades} = findCouncils(await bandsHidden(gives), SEED, {lives: 12_000, steps: 6000});
    expect(grades).not.toEqual(["open"]);
  });
});

describe("the verifier of councils", {timeout: 300_000}, () => {
  const searched = needsHidden().then((evidence) => findCouncils(evidence, SEED, WORK));

  test("passes the true council and one that only changes what is hidden", async () => {
    const evidence = await needsHidden();
    const verify = councilVerifier(evidence);
    expect(verify({lives: []})).toMatchObject({fault: null, classesKept: true});
    const [council] = (await searched).councils;
    expect(verify(required(council, "a council"))).toMatchObject({fault: null});
  });

  test("faults a council when the gate shows one of the counts that it changes", async () => {
    const {councils} = await searched;
    expect(councils.length).toBeGreaterThan(0);
    const shown = await evidenceOf(
      aDozenChildren(),
      (id) => id.includes("category-of-need=") && id !== NEGLECT,
      [{id: NEGLECT, low: 1, high: 5}]
    );
    const verify = councilVerifier(shown);
    for (const council of councils)
      expect(verify(council)).toEqual({fault: "a figure that was published otherwise"});
  });

  test("faults a child who is not there, who lives twice, and a row of another child", async () => {
    const evidence = await needsHidden();
    const verify = councilVerifier(evidence);
    const [council] = (await searched).councils;
    const life = required(council?.lives[0], "a changed life");
    const renamed = {...life, child: "nobody"};
    expect(verify({lives: [renamed]})).toEqual({fault: "a child who is not in the records"});
    expect(verify({lives: [life, life]})).toEqual({fault: "a child who lives twice"});
    const rows = new Map(life.rows);
    const headers = required(rows.get("returns/header"), "a Header");
    rows.set(
      "returns/header",
      headers.map((row) => ({...row, child: "another"}))
    );
    expect(verify({lives: [{...life, rows}]})).toEqual({fault: "a row of another child"});
  });

  test("faults a life that breaks a rule which the true one keeps", async () => {
    const evidence = await needsHidden();
    const verify = councilVerifier(evidence);
    const [council] = (await searched).councils;
    const life = required(council?.lives[0], "a changed life");
    const rows = new Map(life.rows);
    rows.delete("returns/header");
    expect(verify({lives: [{...life, rows}]}).fault).toContain("a rule that the true life keeps is broken");
  });
});
