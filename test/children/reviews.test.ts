import {describe, expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {episode, folderOf, header, logged, review, uasc} from "./hand-made.ts";

const returns = {header: [header("ann")], episodes: [episode("ann", "2018-04-02")]};

describe("where the service keeps a log", () => {
  const {reviews} = childrenFacts(
    folderOf({
      returns,
      service: {
        reviews: [
          logged("ann", "2018-05-01", "2018-05-01", {minutesCompleted: "2018-05-31"}),
          logged("ann", "2018-07-31", "2018-08-02", {minutesCompleted: "2018-09-03"}),
          logged("ann", "2019-02-01", null)
        ]
      }
    })
  );

  test("a review held on the day that it was due is in time", () => {
    expect(reviews.map(({held, inTimescale}) => [held, inTimescale])).toEqual([
      ["2018-05-01", true],
      ["2018-08-02", false],
      [null, false]
    ]);
  });

  test("its report is in time within 20 working days, bank holidays apart", () => {
    expect(reviews.map(({reportOnTime}) => reportOnTime)).toEqual([true, false, null]);
  });
});

describe("where it keeps none, due dates are worked out", () => {
  const due = (...held: string[]) =>
    childrenFacts(folderOf({returns: {...returns, reviews: held.map((day) => review("ann", day))}})).reviews;

  test("the first after 20 working days, then three months, then six, each from the day of the one before", () => {
    expect(due("2018-04-25", "2018-07-31").map(({number, due, held}) => [number, due, held])).toEqual([
      [1, "2018-04-30", "2018-04-25"],
      [2, "2018-07-25", "2018-07-31"],
      [3, "2019-01-31", null]
    ]);
  });

  test("and every one says so", () => {
    expect(due("2018-04-25").every(({basis}) => basis === "rules")).toBe(true);
  });

  test("none falls due once care has ended", () => {
    const left = [episode("ann", "2018-04-02", {ended: "2018-04-20", reasonEpisodeCeased: "E4A"})];
    expect(childrenFacts(folderOf({returns: {...returns, episodes: left}})).reviews).toEqual([]);
  });

  test("a period that began before the returns do is counted from its first known review", () => {
    const episodes = [episode("ann", "2015-04-02", {reasonForNewEpisode: "L"})];
    const {reviews} = childrenFacts(
      folderOf({
        returns: {...returns, episodes, reviews: [review("ann", "2018-04-10"), review("ann", "2018-10-11")]}
      })
    );
    expect(reviews.map(({due, inTimescale}) => [due, inTimescale])).toEqual([["2018-10-10", false]]);
  });
});

describe("participation", () => {
  const {participation} = childrenFacts(
    folderOf({
      returns: {
        ...returns,
        reviews: [review("ann", "2018-05-01"), review("ann", "2018-08-01", {participation: "PN6"})],
        uasc: [uasc("ann", {ceased: "2018-06-01"})]
      },
      service: {
        reviews: [
          logged("ann", "2018-05-01", "2018-05-01"),
          logged("ann", "2018-08-01", "2018-08-01", {participation: "PN6"}),
          logged("ann", "2018-11-01", "2018-11-01", {participation: "not-recorded"}),
          logged("ann", "2019-01-01", "2019-01-01", {participation: null}),
          logged("ann", "2019-03-01", null)
        ]
      }
    })
  );

  test("is that of the return, and what the log says nobody recorded; a blank cell is nowhere", () => {
    expect(participation.map(({code}) => code)).toEqual(["PN1", "PN6", "not-recorded"]);
  });

  test("describes the child on the day of the review", () => {
    expect(participation.map(({uasc}) => uasc)).toEqual([true, false, false]);
    expect(participation.map(({person}) => person?.age)).toEqual([7, 8, 8]);
  });
});

describe("a year whose return has no Reviews table", () => {
  const episodes = [episode("ann", "2017-05-01", {year: "2017/18"}), episode("ann", "2017-05-01")];

  test("has no review due, held or not", () => {
    expect(childrenFacts(folderOf({returns: {...returns, episodes}})).reviews).toEqual([]);
  });

  test("does not make the first review of the next year the child's first", () => {
    const later = [review("ann", "2018-05-01"), review("ann", "2018-10-01")];
    const {reviews} = childrenFacts(folderOf({returns: {...returns, episodes, reviews: later}}));
    expect(reviews.map(({number, due, held}) => [number, due, held])).toEqual([
      [null, "2018-11-01", "2018-10-01"]
    ]);
  });
});
