import {expect, test} from "vitest";
import {inspected} from "./inspected.ts";

const COLUMNS =
  "time_period,time_identifier,geographic_level,area_code,area_name,measure,breakdown,category,numerator,denominator,value,unit,symbol,decimals,source,published_on,published_by,note";

test("figures published before; those of a measure that the catalogue no longer has are left out with a note", async () => {
  const {folder, brief, findings} = await inspected({
    "ledger.csv": `${COLUMNS}\n2018/19,31 March,Local authority,E06000034,Thurrock,a-measure-of-old,total,total,293,,293,children,,0,Annual report,01/09/2019,Thurrock Council,\n2018/19,31 March,Local authority,E06000034,Thurrock,children-looked-after,total,total,293,,293,children,,0,Annual report,01/09/2019,Thurrock Council,\n2018/19,Reporting year,Local authority,E06000034,Thurrock,adopted,total,total,,,,children,c,0,Annual report,01/09/2019,Thurrock Council,hidden\n`
  });
  expect(brief).toEqual([]);
  expect(findings).toContainEqual(
    expect.objectContaining({code: "not-in-catalogue", file: "ledger.csv", line: 2})
  );
  expect(folder.ledger[0]).toEqual({
    timePeriod: "2018/19",
    timeIdentifier: "31 March",
    geographicLevel: "Local authority",
    areaCode: "E06000034",
    areaName: "Thurrock",
    measure: "children-looked-after",
    breakdown: "total",
    category: "total",
    breakdown2: null,
    category2: null,
    numerator: 293,
    denominator: null,
    value: 293,
    unit: "children",
    symbol: "",
    decimals: 0,
    source: "Annual report",
    publishedOn: "2019-09-01",
    publishedBy: "Thurrock Council",
    note: null
  });
  expect(folder.ledger[1]).toMatchObject({value: null, symbol: "c", note: "hidden"});
});
