import {describe, expect, it} from "vitest";
import {attackFigures} from "../../loaders/attack/attack-figures.ts";
import {gather} from "../../loaders/attack/gather/gather.ts";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {gate} from "../../loaders/disclosure/gate.ts";
import {MEASURES} from "../../loaders/measures/catalogue.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import type {Bound, Counted} from "../../loaders/measures/counted.ts";
import type {DataFolder} from "../../loaders/read/data-folder.ts";
import {ownRow} from "../../loaders/release/own-row.ts";
import {byKey} from "../../loaders/release/row-key.ts";
import {episode, folderOf, header, logged} from "../children/hand-made.ts";
import {madeUpContext} from "./made-up-context.ts";

/* Small councils whose hidden counts follow from what everybody knows of years, ages and reviews. */

const many = <T>(howMany: number, of: (name: string, index: number) => T): T[] =>
  Array.from({length: howMany}, (_, index) => of(`child-${index}`, index));

/** 80 children with two reviews each, three of them late: both of one child and one of another. */
function fewLateReviews(): DataFolder {
  return folderOf({
    returns: {
      header: many(80, (child, index) => header(child, {sex: index % 2 === 0 ? "male" : "female"})),
      episodes: many(80, (child) => episode(child, "2017-06-01"))
    },
    service: {
      reviews: many(80, (child, index) => [
        logged(child, "2018-06-01", index < 2 ? "2018-07-01" : "2018-05-30"),
        logged(child, "2018-12-01", index < 1 ? "2018-12-20" : "2018-11-30")
      ]).flat()
    }
  });
}

/** Of 30 children of 16 a year ago 20 have left, and three younger ones: were those five, more of 16 would be there. */
function threeYoungLeavers(): DataFolder {
  const ofAges = [
    {born: "2001-06-01", howMany: 30, leave: 20},
    {born: "2002-06-01", howMany: 1, leave: 0},
    {born: "2006-06-01", howMany: 43, leave: 3}
  ];
  const children = ofAges.flatMap(({born, howMany, leave}) =>
    many(howMany, (name, index) => ({
      child: `${name}-of-${born}`,
      born,
      left:
        index < leave
          ? {ended: "2018-09-01", reasonEpisodeCeased: index % 2 ? ("E4A" as const) : ("E13" as const)}
          : {}
    }))
  );
  return folderOf({
    returns: {
      header: children.map(({child, born}) => header(child, {born})),
      episodes: children.flatMap(({child, left}) => [
        episode(child, "2016-06-01", {year: "2017/18"}),
        episode(child, "2016-06-01", left)
      ])
    }
  });
}

/** What the attacker holds against the release of these counts. */
async function complaintsOf(counted: Counted): Promise<readonly string[]> {
  const context = madeUpContext();
  const {figures, certificate} = await gate(counted, context);
  expect(certificate).toMatchObject({proven: certificate.attacked, narrowed: 0, exact: 0});
  const units = new Map(MEASURES.map(({id, unit}) => [id, unit]));
  const rows = figures
    .map((figure) => ownRow(figure, {unit: units.get(figure.measure) ?? ""}, context.authority))
    .sort(byKey);
  const file = {path: "measures.csv", texts: [], page: null, records: rows.map((row) => ({...row}))};
  const terms = {
    areaCode: context.authority.code,
    childMeasures: new Set(MEASURES.filter(({counts}) => counts === "children").map(({id}) => id)),
    meetingMeasures: new Set<string>(),
    chineseWith: "asian"
  };
  const {figures: printed} = gather([file]);
  const {complaints} = await attackFigures([{figures: printed, terms}], {threshold: 5, sample: 2});
  return complaints.map(({kind, where}) => `${kind}: ${where}`);
}

function counted(folder: DataFolder, measures: RegExp): Counted {
  const chosen = MEASURES.filter(({id}) => measures.test(id));
  return countMeasures(childrenFacts(folder), folder, chosen);
}

describe("The gate knows", () => {
  it("that nobody grows younger from one year to the next", async () => {
    const council = counted(threeYoungLeavers(), /^(children-looked-after|started|ceased)$/);
    const isOfAges = ({terms}: Bound) => terms.some(({count}) => count.includes("age-band="));
    const forgetful = {...council, bounds: council.bounds.filter((bound) => !isOfAges(bound))};
    expect(await complaintsOf(forgetful)).not.toEqual([]);
    expect(await complaintsOf(council)).toEqual([]);
  });

  it("that each child with a late review had at least one, so a few late reviews are hidden too", async () => {
    const council = counted(fewLateReviews(), /^(children-looked-after|children-all-reviews|reviews-|late-)/);
    const {figures, certificate} = await gate(council, madeUpContext({switches: {protectMeetings: false}}));
    expect(certificate).toMatchObject({proven: certificate.attacked, narrowed: 0, exact: 0});
    expect(certificate.limits.join(" ")).toContain("counts of meetings and cases are hidden all the same");
    const symbols = new Map(
      figures
        .filter(({timePeriod, breakdown}) => timePeriod === "2018/19" && breakdown === "total")
        .map(({measure, symbol}) => [measure, symbol])
    );
    expect(symbols.get("children-looked-after")).toBe("");
    expect(symbols.get("children-all-reviews-on-time")).toBe("c");
    expect(symbols.get("reviews-in-timescale")).toBe("c");
    expect(symbols.get("late-reviews-by-reason")).toBe("c");
    expect(await complaintsOf(council)).toEqual([]);
  });
});
