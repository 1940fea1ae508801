import {describe, expect, test} from "vitest";
import {cell, day, episodesOnLastDay, lastDayOf, type Row, rowsOf, YEARS} from "./shipped-rows.ts";

/*
 * The printed figures, counted from the shipped files by the simplest rule that a reader can follow with a
 * spreadsheet, and by no code of the pipeline: if both agree, each checks the other.
 */

const percent = (count: number, of: number, decimals = 0): string => ((100 * count) / of).toFixed(decimals);
const count = (rows: readonly Row[], column: string, ...values: readonly string[]): number =>
  rows.filter((row) => values.includes(cell(row, column))).length;
const by = <T>(rows: readonly T[], key: (row: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
};
const ethnicities = (year: string): string[] => {
  const known = new Map(
    rowsOf(`returns/${year}/header.csv`).map((row) => [cell(row, "CHILD"), cell(row, "ETHNIC")])
  );
  return episodesOnLastDay(year).map((row) => known.get(cell(row, "CHILD")) ?? "");
};
const ASIAN = ["AIND", "APKN", "ABAN", "AOTH", "CHNE"];
const BLACK = ["BCRB", "BAFR", "BOTH"];

describe("on 31 March", () => {
  test.each([
    ["2014-15", 284, 39],
    ["2015-16", 333, 64],
    ["2016-17", 334, 55],
    ["2017-18", 308, 32],
    ["2018-19", 293, 30]
  ])("of %s %i children are looked after, %i of them unaccompanied", (year, children, unaccompanied) => {
    const open = episodesOnLastDay(year);
    const still = new Set(
      rowsOf(`returns/${year}/uasc.csv`)
        .filter((row) => row.DUC === "")
        .map((row) => row.CHILD)
    );
    expect(new Set(open.map((row) => row.CHILD)).size).toBe(children);
    expect(open).toHaveLength(children);
    expect(open.filter((row) => still.has(row.CHILD))).toHaveLength(unaccompanied);
  });

  test("of 2018/19 75% are under care orders and 23% under section 20", () => {
    const open = episodesOnLastDay("2018-19");
    expect(percent(count(open, "LS", "C1", "C2"), 293)).toBe("75");
    expect(percent(count(open, "LS", "V2"), 293)).toBe("23");
  });

  test("16% live more than 20 miles from home, those whose home is not known left among all", () => {
    const far = episodesOnLastDay("2018-19").filter((row) => Number(row.PL_DISTANCE) > 20);
    expect(percent(far.length, 293)).toBe("16");
  });

  test("2.4% are Asian and 16% Black; a year before 8% and 11%", () => {
    const last = ethnicities("2018-19");
    const before = ethnicities("2017-18");
    const of = (codes: readonly string[], all: readonly string[]) =>
      all.filter((code) => codes.includes(code)).length;
    expect(percent(of(ASIAN, last), 293, 1)).toBe("2.4");
    expect(percent(of(BLACK, last), 293)).toBe("16");
    expect(percent(of(ASIAN, before), 308)).toBe("8");
    expect(percent(of(BLACK, before), 308)).toBe("11");
  });

  test("8.2% have had three placements or more in the year", () => {
    const open = new Set(episodesOnLastDay("2018-19").map((row) => row.CHILD));
    const placements = rowsOf("returns/2018-19/episodes.csv").filter((row, index, rows) => {
      if (!open.has(row.CHILD) || cell(row, "PLACE").startsWith("T") || row.PLACE === "A5") return false;
      const before = rows[index - 1];
      const carriedOver = before?.CHILD !== row.CHILD;
      const backAgain =
        before?.CHILD === row.CHILD && before !== undefined && cell(before, "PLACE").startsWith("T");
      return carriedOver || (["S", "P", "B"].includes(cell(row, "RNE")) && !backAgain);
    });
    const counts = Object.values(by(placements, (row) => cell(row, "CHILD")));
    expect(percent(counts.filter((homes) => homes >= 3).length, 293, 1)).toBe("8.2");
  });
});

describe("in the year", () => {
  test.each([
    ["2014-15", 13],
    ["2015-16", 7],
    ["2016-17", 9],
    ["2017-18", 7],
    ["2018-19", 13]
  ])("%s %i children are adopted", (year, adopted) => {
    expect(count(rowsOf(`returns/${year}/episodes.csv`), "REC", "E11", "E12")).toBe(adopted);
    expect(rowsOf(`returns/${year}/ad1.csv`)).toHaveLength(adopted);
  });

  test("2018/19 5.3% leave by special guardianship and 5.8% by child arrangements orders", () => {
    const left = rowsOf("returns/2018-19/episodes.csv").filter((row) => row.REC !== "" && row.REC !== "X1");
    const last = new Map(left.map((row) => [row.CHILD, row]));
    const leaving = [...last.values()];
    expect(percent(count(leaving, "REC", "E45", "E46", "E47", "E48"), leaving.length, 1)).toBe("5.3");
    expect(percent(count(leaving, "REC", "E41"), leaving.length, 1)).toBe("5.8");
  });

  test("16 placement orders are granted in 2018/19, more than in each of the two years before", () => {
    const granted = YEARS.map((year) => {
      const rows = rowsOf(`returns/${year}/episodes.csv`);
      return rows.filter((row, index) => {
        const before = rows[index - 1];
        const began =
          day(row.DECOM) > `20${Number(year.slice(2, 4))}-03-31` && day(row.DECOM) <= lastDayOf(year);
        return row.LS === "E1" && began && !(before?.CHILD === row.CHILD && before?.LS === "E1");
      }).length;
    });
    expect(granted.at(-1)).toBe(16);
    expect(granted.slice(-3)).toEqual([...granted.slice(-3)].sort((a, b) => a - b));
  });
});

describe("the log of reviews", () => {
  const log = rowsOf("service/reviews.csv");
  const due = (from: string, to: string) =>
    log.filter((row) => day(row.review_due) >= from && day(row.review_due) <= to);

  test.each([
    ["2018-04", 61, 61, 48],
    ["2018-05", 79, 79, 74],
    ["2018-06", 50, 50, 44],
    ["2018-07", 40, 40, 40],
    ["2018-08", 74, 74, 72],
    ["2018-09", 81, 81, 78],
    ["2018-10", 60, 60, 56],
    ["2018-11", 74, 73, 66],
    ["2018-12", 60, 59, 56],
    ["2019-01", 85, 81, 76],
    ["2019-02", 26, 25, 25],
    ["2019-03", 73, 72, 71]
  ])("%s: %i due, %i held, %i in time", (month, all, held, inTime) => {
    const rows = due(`${month}-01`, `${month}-31`);
    expect(rows).toHaveLength(all);
    expect(rows.filter((row) => row.review_held !== "")).toHaveLength(held);
    expect(
      rows.filter((row) => row.review_held !== "" && day(row.review_held) <= day(row.review_due))
    ).toHaveLength(inTime);
  });

  test("2018/19 has 755 reviews held: 747 with a code as printed, each also in the return, and 8 without", () => {
    const held = due("2018-04-01", "2019-03-31").filter((row) => row.review_held !== "");
    const codes = {PN0: 100, PN1: 372, PN2: 3, PN3: 2, PN4: 5, PN5: 3, PN6: 159, PN7: 103};
    expect(by(held, (row) => cell(row, "participation"))).toEqual({...codes, "": 8});
    expect(by(rowsOf("returns/2018-19/reviews.csv"), (row) => cell(row, "REVIEW_CODE"))).toEqual(codes);
  });

  test("2017/18 has 748 reviews held, 105 of them not recorded and so not in the return", () => {
    const held = due("2017-04-01", "2018-03-31").filter((row) => row.review_held !== "");
    const codes = {PN0: 85, PN1: 332, PN2: 5, PN4: 4, PN5: 12, PN6: 122, PN7: 83};
    expect(by(held, (row) => cell(row, "participation"))).toEqual({...codes, "not-recorded": 105});
    expect(by(rowsOf("returns/2017-18/reviews.csv"), (row) => cell(row, "REVIEW_CODE"))).toEqual(codes);
  });

  test("reports are finished in 20 working days for under half in April 2018 and for all a year on", () => {
    // Four weeks, and the two days of Easter.
    const quick = (from: string, to: string) => {
      const held = due(from, to).filter((row) => row.review_held !== "");
      const days = (row: Row) =>
        (Date.parse(day(row.minutes_completed)) - Date.parse(day(row.review_held))) / 86_400_000;
      return held.filter((row) => days(row) <= 30).length / held.length;
    };
    expect(quick("2018-04-01", "2018-04-30")).toBeLessThan(0.5);
    expect(quick("2019-03-01", "2019-03-31")).toBe(1);
  });
});

describe("other logs", () => {
  test.each([
    ["2014-15", 58, 62, null],
    ["2015-16", 62, 67, 67],
    ["2016-17", 60, 68, 67],
    ["2017-18", 62, 65, null],
    ["2018-19", 44, 68, 62]
  ])("caseloads of %s go from %i to %i, and on average %s", (year, lowest, highest, average) => {
    const first = `20${year.slice(2, 4)}-04-01`;
    const loads = rowsOf("service/caseloads.csv")
      .filter((row) => day(row.counted_on) >= first && day(row.counted_on) <= lastDayOf(year))
      .map((row) => Number(row.children));
    expect([loads.length, Math.min(...loads), Math.max(...loads)]).toEqual([60, lowest, highest]);
    const mean = Math.round(loads.reduce((a, b) => a + b, 0) / loads.length);
    // An average printed outside its own range cannot come out of any caseloads: it stays in the ledger.
    if (average !== null) expect(mean).toBe(average);
  });

  test("fourteen disputes by area, none with the director or Cafcass", () => {
    const disputes = rowsOf("service/disputes.csv");
    expect(by(disputes, (row) => cell(row, "area"))).toEqual({
      "leaving-care-plan": 2,
      "permanency-plan": 8,
      "contact-plan": 1,
      "education-plan": 2,
      "parents-advocacy": 1
    });
    expect(count(disputes, "stage", "director", "cafcass")).toBe(0);
  });

  test("the checklist finds that children take full part in 84% of reviews", () => {
    const rows = rowsOf("service/checklist.csv").filter((row) => row.item === "children-participate");
    const sum = (column: string) => rows.reduce((total, row) => total + Number(cell(row, column)), 0);
    expect(percent(sum("met"), sum("reviews_checked"))).toBe("84");
  });

  test("midpoint reviews are held consistently only from February 2019", () => {
    const shares = ["2018-12", "2019-01", "2019-02", "2019-03"].map((month) => {
      const rows = rowsOf("service/midpoint-reviews.csv").filter((row) => day(row.due).startsWith(month));
      return rows.filter((row) => row.held !== "").length / rows.length;
    });
    expect(shares.map((share) => share > 0.9)).toEqual([false, false, true, true]);
  });

  test("seven objectives for 2018/19 with what came of them, ten for 2019/20", () => {
    const rows = rowsOf("service/objectives.csv");
    expect(by(rows, (row) => cell(row, "year"))).toEqual({"2018/19": 7, "2019/20": 10});
    expect(rows.filter((row) => row.year === "2018/19" && row.progress === "")).toEqual([]);
  });
});
