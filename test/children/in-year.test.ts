import {describe, expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {NOTHING_READ} from "../../loaders/read/nothing-read.ts";
import type {EpisodeRow, ReturnRows} from "../../loaders/read/rows.ts";
import {episode, folderOf, header, logged, review} from "./hand-made.ts";

const inYear = (child: string, began: string, about: Partial<EpisodeRow> = {}) =>
  episode(child, began, {year: "2019/20", ...about});

/** Facts of a return for 2018/19 and an extract up to the end of September 2019. */
function facts(
  returned: readonly EpisodeRow[],
  extracted: readonly EpisodeRow[],
  more: {
    readonly extract?: Partial<ReturnRows>;
    readonly service?: Parameters<typeof folderOf>[0]["service"];
  } = {}
) {
  const children = [...new Set([...returned, ...extracted].map(({child}) => child))];
  return childrenFacts(
    folderOf({
      returns: {header: children.map((child) => header(child)), episodes: returned},
      service: more.service ?? {},
      folder: {
        extract: {
          quarter: "2019/20 Q2",
          until: "2019-09-30",
          takenOn: "2019-10-07",
          rows: {
            ...NOTHING_READ.returns,
            header: children.map((child) => header(child, {year: "2019/20"})),
            episodes: extracted,
            ...more.extract
          }
        }
      }
    })
  );
}

const whoAndWhen = (children: readonly {readonly child: string; readonly on: string}[]) =>
  children.map(({child, on}) => `${child} ${on}`);

describe("an in-year extract", () => {
  test("has the quarters up to its own, beside those of the returns", () => {
    expect(facts([episode("ann", "2018-05-01")], []).quarters).toEqual([
      "2018/19 Q1",
      "2018/19 Q2",
      "2018/19 Q3",
      "2018/19 Q4",
      "2019/20 Q1",
      "2019/20 Q2"
    ]);
  });

  test("counts a child at the end of each quarter that they were in care, and at no other", () => {
    const {lookedAfterAtQuarterEnds} = facts(
      [episode("ann", "2018-10-01")],
      [
        inYear("ann", "2018-10-01", {ended: "2019-07-01", reasonEpisodeCeased: "E4A"}),
        inYear("bea", "2019-07-20")
      ]
    );
    expect(whoAndWhen(lookedAfterAtQuarterEnds)).toEqual([
      "ann 2018-12-31",
      "ann 2019-06-30",
      "bea 2019-09-30"
    ]);
  });

  test("takes a child in a return and missing from it for looked after until 31 March and no longer", () => {
    const {lookedAfter, lookedAfterAtQuarterEnds} = facts([episode("ann", "2019-02-01")], []);
    expect(whoAndWhen([...lookedAfter, ...lookedAfterAtQuarterEnds])).toEqual(["ann 2019-03-31"]);
  });

  test("changes no fact of a year that is over, whatever it says of it", () => {
    const {lookedAfter, ceased} = facts(
      [episode("ann", "2018-10-01")],
      [inYear("ann", "2018-10-01", {ended: "2019-03-15", reasonEpisodeCeased: "E4A"})]
    );
    expect(whoAndWhen(lookedAfter)).toEqual(["ann 2019-03-31"]);
    expect(ceased).toEqual([]);
  });

  test("counts who came and left up to its last day, a child who left twice by the first time", () => {
    const {started, ceased} = facts(
      [],
      [
        inYear("ann", "2019-04-10", {ended: "2019-05-02", reasonEpisodeCeased: "E4A"}),
        inYear("ann", "2019-08-01", {ended: "2019-09-12", reasonEpisodeCeased: "E13"}),
        inYear("bea", "2019-10-02")
      ]
    );
    expect(whoAndWhen(started)).toEqual(["ann 2019-04-10"]);
    expect(ceased.map(({first, on}) => [first, on])).toEqual([["2019-05-02", "2019-09-12"]]);
  });

  test("counts moves over twelve months, across 31 March", () => {
    const {lookedAfterAtQuarterEnds} = facts(
      [
        episode("ann", "2018-01-01", {ended: "2018-11-01", reasonEpisodeCeased: "X1"}),
        episode("ann", "2018-11-01", {reasonForNewEpisode: "P"})
      ],
      [
        inYear("ann", "2018-11-01", {
          reasonForNewEpisode: "P",
          ended: "2019-05-01",
          reasonEpisodeCeased: "X1"
        }),
        inYear("ann", "2019-05-01", {reasonForNewEpisode: "P"})
      ]
    );
    const homes = lookedAfterAtQuarterEnds.map(({on, placementsInYear}) => [on, placementsInYear]);
    expect(homes.slice(-2)).toEqual([
      ["2019-06-30", 3],
      ["2019-09-30", 3]
    ]);
  });

  test("takes its reviews from the log where that has the year, once each", () => {
    const {reviews} = facts([], [inYear("ann", "2019-04-10")], {
      service: {reviews: [logged("ann", "2019-05-08", "2019-05-03")]},
      extract: {reviews: [review("ann", "2019-05-03", {year: "2019/20"})]}
    });
    expect(reviews.map(({due, basis}) => [due, basis])).toEqual([["2019-05-08", "log"]]);
  });

  test("works them out by the rules where no log has the year, as far as its last day", () => {
    const {reviews} = facts([], [inYear("ann", "2019-04-10")], {
      extract: {reviews: [review("ann", "2019-05-03", {year: "2019/20"})]}
    });
    expect(reviews.map(({number, due, held}) => [number, due, held])).toEqual([
      [1, "2019-05-13", "2019-05-03"],
      [2, "2019-08-03", null]
    ]);
  });
});

describe("a council without quarterly papers", () => {
  const returns = {header: [header("ann")], episodes: [episode("ann", "2018-05-01")]};

  test("has no quarters of children: a table more is a table more to protect", () => {
    expect(childrenFacts(folderOf({returns})).quarters).toEqual([]);
  });

  test("goes on counting them once they were published, extract or none", () => {
    const row = {
      measure: "children-looked-after",
      timeIdentifier: "Quarter",
      timePeriod: "2018/19 Q1"
    } as const;
    const ledger = [row] as unknown as ReturnType<typeof folderOf>["ledger"];
    expect(childrenFacts(folderOf({returns, folder: {ledger}})).quarters).toHaveLength(4);
  });
});
