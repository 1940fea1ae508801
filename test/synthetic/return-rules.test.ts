import {describe, expect, test} from "vitest";
import {cell, day, lastDayOf, type Row, rowsOf, YEARS} from "./shipped-rows.ts";

const firstDayOf = (year: string) => `20${year.slice(2, 4)}-04-01`;
const episodesOf = (year: string) => rowsOf(`returns/${year}/episodes.csv`);

/** Each row with the one after it of the same child. */
const pairs = (rows: readonly Row[], child = "CHILD"): [Row, Row][] =>
  rows.flatMap((row, index): [Row, Row][] => {
    const next = rows[index + 1];
    return next !== undefined && next[child] === row[child] ? [[row, next]] : [];
  });

const birthday = (born: string, years: number): string =>
  `${Number(born.slice(0, 4)) + years}${born.slice(4)}`;

/** A date of birth is given as the first of its month, so an age can be up to a month less than it seems. */
const withAMonthsGrace = (date: string): string => {
  const later = new Date(`${date}T00:00:00Z`);
  later.setUTCMonth(later.getUTCMonth() + 1);
  return later.toISOString().slice(0, 10);
};

describe.each(YEARS)("the return of %s", (year) => {
  const episodes = episodesOf(year);
  const born = new Map(rowsOf(`returns/${year}/header.csv`).map((row) => [cell(row, "CHILD"), day(row.DOB)]));

  test("is in anonymised form", () => {
    const header = rowsOf(`returns/${year}/header.csv`);
    expect(header.every((row) => /^[0-9a-f]{16}$/.test(cell(row, "CHILD")))).toBe(true);
    expect(header.every((row) => cell(row, "DOB").startsWith("01/"))).toBe(true);
    const columns = Object.keys({...header[0], ...episodes[0]});
    for (const column of ["UPN", "HOME_POST", "PL_POST", "URN", "MC_DOB"])
      expect(columns).not.toContain(column);
  });

  test("gives the end of an episode and its reason together, and lets none last no time", () => {
    expect(episodes.filter((row) => (row.DEC === "") !== (row.REC === ""))).toEqual([]);
    expect(episodes.filter((row) => row.DEC !== "" && day(row.DEC) <= day(row.DECOM))).toEqual([]);
  });

  test("chains episodes: X1 and the next begins the same day; any other reason and care begins anew later", () => {
    for (const [row, next] of pairs(episodes)) {
      if (row.REC === "X1") expect([next.DECOM, next.RNE === "S"]).toEqual([row.DEC, false]);
      else expect([next.RNE, day(next.DECOM) > day(row.DEC)]).toEqual(["S", true]);
    }
  });

  test("changes what the reason for the new episode says, and nothing else", () => {
    for (const [row, next] of pairs(episodes).filter(([row]) => row.REC === "X1")) {
      expect(row.LS !== next.LS).toBe(["L", "B", "U"].includes(cell(next, "RNE")));
      expect(row.CIN).toBe(next.CIN);
      if (next.RNE === "L") expect([next.PLACE, next.PL_DISTANCE]).toEqual([row.PLACE, row.PL_DISTANCE]);
    }
  });

  test("holds episodes of the year, of children who are neither unborn nor of age", () => {
    for (const row of episodes) {
      const birth = born.get(cell(row, "CHILD")) ?? "";
      expect(day(row.DECOM) <= lastDayOf(year)).toBe(true);
      expect(row.DEC === "" || day(row.DEC) >= firstDayOf(year)).toBe(true);
      expect(day(row.DECOM) >= birth).toBe(true);
      const until = row.DEC === "" ? lastDayOf(year) : day(row.DEC);
      expect(until < withAMonthsGrace(birthday(birth, 18))).toBe(true);
    }
  });

  test("uses only the codes of special guardianship that the year allows", () => {
    const codes = year < "2018-19" ? ["E45", "E46", "E47", "E48"] : ["E43", "E44"];
    expect(episodes.filter((row) => codes.includes(cell(row, "REC")))).toEqual([]);
  });

  test("gives a distance for every child but the unaccompanied, whose home is not known", () => {
    const unaccompanied = new Set(rowsOf(`returns/${year}/uasc.csv`).map((row) => row.CHILD));
    for (const row of episodes) expect(row.PL_DISTANCE === "").toBe(unaccompanied.has(row.CHILD));
  });

  test("places for adoption only under a placement order, and adopts only from there", () => {
    const placed = episodes.filter((row) => row.PLACE === "A5" || row.PLACE === "A6");
    const adopted = episodes.filter((row) => row.REC === "E11" || row.REC === "E12");
    expect(placed.filter((row) => row.LS !== "E1")).toEqual([]);
    expect(adopted.filter((row) => !placed.includes(row))).toEqual([]);
  });

  test("codes PN0 for children under four alone, and holds reviews only while they are in care", () => {
    for (const review of rowsOf(`returns/${year}/reviews.csv`)) {
      const four = birthday(day(review.DOB), 4);
      const held = day(review.REVIEW);
      if (review.REVIEW_CODE === "PN0") expect(held < withAMonthsGrace(four)).toBe(true);
      else expect(held >= four).toBe(true);
      const inCare = episodes.some(
        (row) =>
          row.CHILD === review.CHILD && day(row.DECOM) <= held && (row.DEC === "" || day(row.DEC) >= held)
      );
      expect(inCare).toBe(true);
    }
  });
});

describe("one return after another", () => {
  test.each(YEARS.slice(1))(
    "what was open before %s comes again, begun on the same day for the same reason",
    (year) => {
      const before = YEARS[YEARS.indexOf(year as (typeof YEARS)[number]) - 1] ?? "";
      const key = (row: Row) =>
        ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PL_DISTANCE"].map((name) => row[name]).join();
      const now = new Set(episodesOf(year).map(key));
      const open = episodesOf(before).filter((row) => row.DEC === "");
      expect(open.length).toBeGreaterThan(200);
      expect(open.filter((row) => !now.has(key(row)))).toEqual([]);
    }
  );

  test("a child keeps sex, month of birth and ethnicity", () => {
    const said = new Map<string, Set<string>>();
    for (const row of YEARS.flatMap((year) => rowsOf(`returns/${year}/header.csv`))) {
      const words = said.get(cell(row, "CHILD")) ?? new Set();
      said.set(cell(row, "CHILD"), words.add([row.SEX, row.DOB, row.ETHNIC].join()));
    }
    expect([...said.values()].filter((words) => words.size > 1)).toEqual([]);
  });

  test("reviews keep to the timetable: due within six months of the one before, the second within three", () => {
    const order = (row: Row) => `${row.child} ${day(row.review_due)}`;
    const log = rowsOf("service/reviews.csv").sort((a, b) => (order(a) < order(b) ? -1 : 1));
    for (const [row, next] of pairs(log, "child")) {
      if (row.review_held === "" || next.review_number === "1") continue;
      const limit = new Date(`${day(row.review_held)}T00:00:00Z`);
      limit.setUTCDate(limit.getUTCDate() + (row.review_number === "1" ? 92 : 184));
      expect(day(next.review_due) <= limit.toISOString().slice(0, 10)).toBe(true);
    }
  });
});
