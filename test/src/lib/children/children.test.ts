import {expect, test} from "vitest";
import type {BreakdownId} from "../../../../loaders/contract/breakdowns.ts";
import type {BreakdownWords} from "../../../../loaders/contract/release.ts";
import {riskOf} from "../../../../loaders/make/risk.ts";
import {type ChildTable, childTable, RECOGNISED_BY} from "../../../../src/lib/children/child-table.ts";
import {readChosen, writeChosen} from "../../../../src/lib/children/chosen.ts";
import {chosenText} from "../../../../src/lib/children/chosen-text.ts";
import {countChildren} from "../../../../src/lib/children/count-children.ts";
import {wholeOf} from "../../../../src/lib/children/whole-of.ts";

const words = (
  id: BreakdownId,
  label: string,
  categories: Readonly<Record<string, string>>
): BreakdownWords => ({
  id,
  label,
  ordinal: id === "age-band",
  categories: Object.entries(categories).map(([category, name]) => ({id: category, label: name}))
});

const breakdowns = [
  words("sex", "Sex", {male: "Boys", female: "Girls", unknown: "Not known"}),
  words("age-band", "Age", {"1-to-4": "1 to 4", "5-to-9": "5 to 9", "10-to-15": "10 to 15"}),
  words("ethnic-group", "Ethnic group", {white: "White", black: "Black"}),
  words("legal-status", "Legal status", {"full-care-order": "Full care order", "section-20": "Section 20"}),
  words("placement-type", "Where they live", {"foster-other": "Foster care"}),
  words("placement-provider", "Who provides the home", {own: "This council"}),
  words("distance-band", "Distance from home", {"under-5-miles": "Under 5 miles"}),
  words("time-in-care", "Time in care", {"1-to-2-years": "1 to under 2 years"})
];

const usual = {
  year: "2018/19",
  sex: "male",
  age_band: "5-to-9",
  ethnic_group: "white",
  legal_status: "full-care-order",
  placement_type: "foster-other",
  placement_provider: "own",
  distance_band: "under-5-miles",
  time_in_care: "1-to-2-years"
};

/** Children as the file holds them: each unlike the usual boy only in what is said. */
function tableOf(children: readonly Partial<typeof usual & {child: string}>[]): ChildTable {
  const rows = children.map((child, place) => ({child: `c${place}`, ...usual, ...child}));
  const names = ["child", ...Object.keys(usual)] as (keyof (typeof rows)[number])[];
  return childTable(
    names.map((name) => ({name, type: "BYTE_ARRAY", values: rows.map((row) => row[name])})),
    breakdowns
  );
}

const table = tableOf([
  {},
  {},
  {sex: "female"},
  {sex: "female", age_band: "10-to-15"},
  {sex: "female", age_band: "10-to-15", legal_status: "section-20"},
  {child: "c0", year: "2017/18", age_band: "1-to-4"}
]);

const chosen = (query: string) => readChosen(new URLSearchParams(query), table).chosen;
const countsOf = (query: string, id: string) => {
  const place = table.attributes.findIndex((attribute) => attribute.id === id);
  return [...(countChildren(table, chosen(query)).byCategory[place] ?? [])];
};

test("shows only the categories that occur, in the catalogue's order, and years oldest first", () => {
  const shown = (id: string) =>
    table.attributes.find((attribute) => attribute.id === id)?.categories.map(({label}) => label);
  expect(shown("sex")).toEqual(["Boys", "Girls"]);
  expect(shown("age-band")).toEqual(["1 to 4", "5 to 9", "10 to 15"]);
  expect(shown("year")).toEqual(["2017/18", "2018/19"]);
});

test("without a choice the latest year is shown, whole", () => {
  expect(countsOf("", "sex")).toEqual([2, 3]);
  expect(countsOf("", "age-band")).toEqual([0, 3, 2]);
  // The years themselves show what each holds.
  expect(countsOf("", "year")).toEqual([1, 5]);
});

test("a choice filters every other view, and its own view shows what else could be chosen", () => {
  const query = "child-sex=female";
  expect(countChildren(table, chosen(query)).rows).toBe(3);
  expect(countsOf(query, "age-band")).toEqual([0, 1, 2]);
  expect(countsOf(query, "sex")).toEqual([2, 3]);
});

test("two of one attribute are either, two attributes are both", () => {
  const query = "child-age-band=5-to-9&child-age-band=10-to-15&child-legal-status=section-20";
  expect(countChildren(table, chosen(query)).rows).toBe(1);
  expect(countsOf(query, "legal-status")).toEqual([4, 1]);
});

test("all years together count a child once a year, and say how many children they are", () => {
  const all = chosen("child-year=all");
  const some = countChildren(table, all);
  expect([some.rows, some.children]).toEqual([6, 5]);
  expect(chosenText(table, all, some, wholeOf(table, all)).count).toBe(
    "All 6 records, one a child and 31 March: 5 different children. A count this small is never published."
  );
});

test("the plain count, the choices behind it and who stands alone", () => {
  const girls = chosen("child-sex=female");
  const text = chosenText(table, girls, countChildren(table, girls), wholeOf(table, girls));
  expect(text.count).toBe(
    "3 of 5 children looked after on 31 March 2019. A count this small is never published."
  );
  expect(text.details).toMatch(/^Sex: Girls\. Year: 2018\/19\. .*: 3 of these 3\.$/);
});

test("a child is known by what risk.json says that one can be known by", () => {
  const {knowable} = riskOf([], "2018/19");
  expect([...RECOGNISED_BY].sort()).toEqual([...knowable, "year"].sort());
});

test("a count that may be published carries no warning", () => {
  const six = tableOf(Array.from({length: 6}, () => ({})));
  const nothing = readChosen(new URLSearchParams(), six).chosen;
  expect(chosenText(six, nothing, countChildren(six, nothing), wholeOf(six, nothing)).count).toBe(
    "All 6 children looked after on 31 March 2019."
  );
});

test("an address comes back as it was, beside what others keep in it", () => {
  const roundTrip = (query: string) =>
    writeChosen(new URLSearchParams(`measure=started&${query}`), chosen(query), table).toString();
  for (const query of ["child-sex=female&child-age-band=5-to-9&child-year=2017-18", "child-year=all"])
    expect(roundTrip(query)).toBe(`measure=started&${query}`);
  expect(roundTrip("child-year=2018-19")).toBe("measure=started");
});

test("what an address asks for in vain is named and left out", () => {
  const {chosen: read, ignored} = readChosen(new URLSearchParams("child-sex=fish&child-year=1999-00"), table);
  expect(read.get("sex")?.size).toBe(0);
  expect([...(read.get("year") ?? [])]).toEqual(["2018/19"]);
  expect(ignored).toEqual([
    "There is no sex “fish” here, so it was left out.",
    "There is no year “1999/00” here, so it was left out."
  ]);
});

test("a category that the catalogue does not know stops the build", () => {
  expect(() => tableOf([{sex: "fish"}])).toThrow("The catalogue has no category fish of sex.");
});

test("counts equal a plain filter of the rows, whatever is chosen", () => {
  const bands = ["1-to-4", "5-to-9", "10-to-15"];
  // Each bit of a turn chooses one of the five categories, or does not.
  const kinds = [
    {column: "sex", values: ["male", "female"], from: 0},
    {column: "age_band", values: bands, from: 2}
  ] as const;
  const rows = Array.from({length: 200}, (_, index) => ({
    sex: index % 3 === 0 ? "female" : "male",
    age_band: bands[(index * 7) % 3] ?? "",
    legal_status: index % 5 === 0 ? "section-20" : "full-care-order"
  }));
  const many = tableOf(rows);
  for (let turn = 0; turn < 32; turn++) {
    const wanted = kinds.map(({column, values, from}) => ({
      column,
      some: values.filter((_, place) => (turn >> (from + place)) & 1)
    }));
    const query = new URLSearchParams(
      wanted.flatMap(({column, some}) => some.map((value) => [`child-${column.replace("_", "-")}`, value]))
    );
    const fitting = rows.filter((row) =>
      wanted.every(({column, some}) => some.length === 0 || some.includes(row[column]))
    );
    expect(countChildren(many, readChosen(query, many).chosen).rows).toBe(fitting.length);
  }
});
