import {expect, test} from "vitest";
import {canaryFolder} from "../canary/canary-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {releasedInMemory} from "../make/released-in-memory.ts";
import {AUTHORITY} from "../read/small-folder.ts";
import {attacked} from "./attacked.ts";

/** 40 disputes, a few of them about either of two plans. */
const DISPUTES = Array.from({length: 40}, (_, index) => {
  const area =
    index < 3 ? "leaving-care-plan" : index < 7 ? "education" : index < 20 ? "health" : "permanency-plan";
  return `11/05/2018,${area},team-manager,plan-changed,01/06/2018`;
});

const LEDGER =
  "time_period,time_identifier,geographic_level,area_code,area_name,measure,breakdown,category,numerator,denominator,value,unit,symbol,decimals,source,published_on,published_by,note";

/** What an annual report said of one area of disputes. */
const reported = (area: string, disputes: number): string =>
  `2018/19,Reporting year,Local authority,E06000034,Exampleshire,disputes,dispute-area,${area},,,${disputes},disputes,,0,Annual report 2018/19,01/07/2019,Exampleshire,`;

/** The release of 300 made-up children and those disputes, and what an attacker makes of it. */
async function released(protectMeetings: boolean, printedBefore: readonly string[] = []) {
  const data = inMemory({
    ...canaryFolder(),
    "ledger.csv": [LEDGER, ...printedBefore].join("\n"),
    "authority.json": JSON.stringify({...AUTHORITY, synthetic: true, switches: {protectMeetings}}),
    "service/disputes.csv": `raised,area,stage,outcome,resolved\n${DISPUTES.join("\n")}\n`
  });
  const {contents, manifest, folder} = await releasedInMemory(data);
  const few = contents.measures.filter(
    ({basis, measure, category}) =>
      basis === "own" && measure === "disputes" && ["leaving-care-plan", "education"].includes(category)
  );
  return {
    switches: manifest.switches,
    symbols: few.map(({symbol}) => symbol),
    values: few.map(({value}) => value),
    site: await attacked(folder)
  };
}

test("meetings and cases are shown as the service's report showed them, unless the council protects them", async () => {
  const {symbols, values, site} = await released(false);
  expect(symbols).toEqual(["", ""]);
  expect(values).toEqual([4, 3]);
  expect(site.complaints).toEqual([]);
});

test("protected cases are hidden like children, and the attack covers them", async () => {
  const {switches, symbols, values, site} = await released(true);
  expect(switches.protectMeetings).toBe(true);
  expect(symbols).toEqual(["c", "c"]);
  expect(values).toEqual([null, null]);
  expect(site.complaints).toEqual([]);
  const {site: unprotected} = await released(false);
  expect(site.hidden).toBeGreaterThan(unprotected.hidden);
});

test("cases that a report has told already are shown, the others are still hidden, and the attacker agrees", async () => {
  const {symbols, values, site} = await released(true, [reported("leaving-care-plan", 3)]);
  expect(symbols).toEqual(["c", ""]);
  expect(values).toEqual([null, 3]);
  expect(site.complaints).toEqual([]);
});
