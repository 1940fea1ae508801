import {describe, expect, test} from "vitest";
import type {PublishedRow} from "../../loaders/contract/published-row.ts";
import {inspected} from "./inspected.ts";

/** One line a figure: area, measure, breakdown and category, numerator of denominator, value, unit, symbol, decimals. */
const lines = (rows: readonly PublishedRow[]) =>
  rows.map(
    (row) =>
      `${row.timePeriod} ${row.timeIdentifier} ${row.areaCode} ${row.measure} ${row.breakdown}=${row.category} ${row.numerator}/${row.denominator} ${row.value} ${row.unit} [${row.symbol}] ${row.decimals}`
  );

const comparators = async (text: string) => {
  const {folder, brief, findings} = await inspected({"comparators/file.csv": text});
  return {figures: lines(folder.comparators), rows: folder.comparators, brief, findings};
};

describe("our compact layout", () => {
  const COLUMNS =
    "time_period,geographic_level,area_code,area_name,statistical_neighbour,measure,unit,value,label,source\n";

  test("a year is the one that it ends in; counts of England are to the nearest ten", async () => {
    const {figures, brief} = await comparators(
      `${COLUMNS}2019,National,E92000001,England,,children_looked_after,number,78140.0,x,DfE\n2019,Local authority,E06000034,Thurrock,,sdq_average,score,14.1,x,DfE\n2019,Local authority,E06000034,Thurrock,,special_guardianship_share_of_ceased,%,6.0,x,DfE\n2019,Local authority,E06000034,Thurrock,,special_guardianship,number,12.0,x,DfE\n`
    );
    expect(brief).toEqual([]);
    expect(figures).toEqual([
      "2018/19 31 March E92000001 children-looked-after total=total 78140/null 78140 children [] -1",
      "2018/19 31 March E06000034 sdq-average total=total null/null 14.1 score [] 1",
      "2018/19 Reporting year E06000034 special-guardianship total=total null/null 6 % [] 0",
      "2018/19 Reporting year E06000034 ceased reason=special-guardianship 12/null 12 children [] 0"
    ]);
  });

  test.each([
    ["-", "x"],
    ["c", "c"],
    ["k", "k"],
    ["low", "k"],
    ["x", "x"],
    ["z", "z"],
    ["", "x"]
  ])("the sign %j is the symbol %s, and never nought", async (sign, symbol) => {
    const {rows} = await comparators(
      `${COLUMNS}2019,Local authority,E06000034,Thurrock,,adopted,number,${sign},x,DfE\n`
    );
    expect(rows[0]).toMatchObject({value: null, numerator: null, symbol});
  });

  test.each(["shoe_size", "constructor"])(
    "the measure %s is not known, and left out with a warning",
    async (measure) => {
      const {rows, brief} = await comparators(
        `${COLUMNS}2019,National,E92000001,England,,${measure},number,4,x,DfE\n`
      );
      expect(rows).toEqual([]);
      expect(brief).toEqual(["comparators/file.csv:2:6 warning unknown-measure 1"]);
    }
  );

  test("words are neither a figure nor a sign", async () => {
    const {rows, brief} = await comparators(
      `${COLUMNS}2019,Local authority,E06000034,Thurrock,,adopted,number,constructor,x,DfE\n`
    );
    expect(rows).toEqual([]);
    expect(brief).toEqual(["comparators/file.csv:2:8 warning not-a-figure 1"]);
  });
});

describe("the department's files as downloaded", () => {
  const AREAS =
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code";
  const ENGLAND = (year: string) => `${year},Reporting year,National,E92000001,England,,,,,`;
  const THURROCK = (year: string) =>
    `${year},Reporting year,Local authority,E92000001,England,E12000006,East of England,883,Thurrock,E06000034`;

  test("numbers and rates", async () => {
    const {figures, brief} = await comparators(
      `${AREAS},population_count,population_estimate,number,rate_per_10000\n${THURROCK("2019")},Children looked after at 31 March each year,43101,290,67\n${THURROCK("2019")},Children starting to be looked after each year,43101,201,47\n`
    );
    expect(brief).toEqual([]);
    expect(figures).toEqual([
      "2018/19 31 March E06000034 children-looked-after total=total 290/null 290 children [] 0",
      "2018/19 31 March E06000034 looked-after-rate total=total 290/43101 67 per 10,000 [] 0",
      "2018/19 Reporting year E06000034 started total=total 201/null 201 children [] 0",
      "2018/19 Reporting year E06000034 started-rate total=total 201/43101 47 per 10,000 [] 0"
    ]);
  });

  test("one figure under the names of three releases", async () => {
    const releases = [
      `${AREAS},cla_group,characteristic,number,percentage\n${ENGLAND("2022")},Children looked after at 31 March,Total children,82170,100\n${ENGLAND("2022")},Children looked after at 31 March,With 3 or more placements during the year,8030,10\n${ENGLAND("2022")},Children looked after continuously for at least 2.5 years at 31 March aged under 16 years,Total children,29550,100\n`,
      `${AREAS},cla_group,placement_stability,number,percentage\n${ENGLAND("2022")},CLA on 31 March,With 3 or more placements during the year,8030,10\n${ENGLAND("2022")},CLA on 31 March,Total children,82170,100\n${ENGLAND("2022")},Children looked after continuously for at least 2.5 years at 31 March aged under 16 years,Total children,29550,100\n`,
      `${AREAS},cla_group,placement_stability,children_count,children_percent\n${ENGLAND("202122")},CLA on 31 March,With 3 or more placements during the year,8030,10\n${ENGLAND("202122")},CLA on 31 March,Total children,82170,100\n${ENGLAND("202122")},Children looked after continuously for at least 2.5 years on 31 March aged under 16 years,Total children,29550,100\n`
    ];
    for (const release of releases)
      expect((await comparators(release)).figures).toEqual([
        "2021/22 31 March E92000001 three-or-more-placements total=total 8030/82170 10 % [] 0"
      ]);
  });

  test("the same group is another figure in a file of another kind", async () => {
    const rows = (told: string) =>
      `${AREAS},cla_group,characteristic,number,percentage\n${THURROCK("2019")},Gender,Female,120,41\n${THURROCK("2019")},${told},Whatever,1,1\n`;
    const measures = async (told: string) => (await comparators(rows(told))).rows.map(({measure}) => measure);
    expect(await measures("Age on ceasing")).toEqual(["ceased"]);
    expect(await measures("Taken into care")).toEqual(["started"]);
    expect(await measures("Place providers")).toEqual(["children-looked-after"]);
  });

  test("numbering, capitals and signs in labels", async () => {
    const {figures} = await comparators(
      `${AREAS},cla_group,characteristic,number,percentage\n${ENGLAND("2019")},Motherhood status,Total children,10,100\n${ENGLAND("2019")},Ethnicity,"4. Total Black, African, Caribbean or Black British",5660,7\n${ENGLAND("2019")},Category of need,N7. Low income,low,k\n${ENGLAND("2019")},Age group,1 to 4 years,c,c\n`
    );
    expect(figures).toEqual([
      "2018/19 31 March E92000001 children-looked-after ethnic-group=black 5660/null 5660 children [] -1",
      "2018/19 31 March E92000001 children-looked-after category-of-need=n7 null/null null children [k] -1",
      "2018/19 31 March E92000001 children-looked-after age-band=1-to-4 null/null null children [c] -1"
    ]);
  });

  test.each([
    [
      "of a kind that no measure is compared with",
      `${AREAS},cla_group,characteristic,number,percentage\n${ENGLAND("2019")},Gender,Female,1,1\n`,
      "warning nothing-to-compare"
    ],
    [
      "split by something more",
      `${AREAS},cla_group,characteristic,sex,number,percentage\n${ENGLAND("2019")},Age on ceasing,Total,Female,1,1\n`,
      "warning extra-column"
    ],
    [
      "without its numbers",
      `${AREAS},cla_group,characteristic\n${ENGLAND("2019")},Age on ceasing,Total\n`,
      "warning missing-column"
    ],
    ["of something else", "a,b\n1,2\n", "warning unknown-columns"]
  ])("a file %s is left out with a warning", async (_, text, expected) => {
    const {rows, brief} = await comparators(text);
    expect(rows).toEqual([]);
    expect(brief).toHaveLength(1);
    expect(brief[0]).toContain(expected);
  });

  test("a row with an unknown sign is left out, and the rest is kept", async () => {
    const {rows, brief} = await comparators(
      `${AREAS},cla_group,characteristic,number,percentage\n${THURROCK("2019")},Age on ceasing,Under 1 year,?,5\n${THURROCK("2019")},Age on ceasing,1 to 4 years,22,10\n`
    );
    expect(rows).toHaveLength(1);
    expect(brief).toEqual(["comparators/file.csv:2:13 warning not-a-figure 1"]);
  });
});
