import {expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import type {Switches} from "../../loaders/contract/authority.ts";
import {type GateContext, gate} from "../../loaders/disclosure/gate.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {gateSeed} from "../../loaders/make/gate-seed.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import {dataFolderFiles} from "../../loaders/read/data-folder-files.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";

/** What goes into the gate of the data folder that ships, under some switches. */
async function shipped(switches: Partial<Switches> = {}) {
  const {folder} = await readDataFolder(diskFolder("data"));
  const {ledger, comparators} = folder;
  const authority = {...folder.authority, switches: {...folder.authority.switches, ...switches}};
  const seed = gateSeed(diskFolder("data"), dataFolderFiles(diskFolder("data")), authority.code, "");
  const counted = countMeasures(childrenFacts(folder), folder);
  return {counted, context: {authority, ledger, comparators, seed} satisfies GateContext};
}

test("the council that ships is proven whole where meetings are not protected", async () => {
  const {counted, context} = await shipped({protectMeetings: false});
  const {certificate, findings} = await gate(counted, context);
  expect(certificate).toMatchObject({proven: certificate.attacked, narrowed: 0, exact: 0});
  expect(findings.filter(({severity}) => severity !== "note")).toEqual([]);
});

test("the council that ships is proven whole beside a report that printed some of its meetings, and its largest ethnic groups are in sight every year", async () => {
  const {counted, context} = await shipped();
  const {figures, certificate} = await gate(counted, context);
  expect(certificate).toMatchObject({proven: certificate.attacked, narrowed: 0, exact: 0, withheld: []});
  expect(certificate.limits.join(" ")).toMatch(/but for \d+ small ones that documents named in our records/);

  for (const group of ["white", "black"])
    for (const year of context.authority.reportingYears) {
      const shown = figures.find(
        ({measure, timePeriod, category, breakdown2}) =>
          measure === "children-looked-after" &&
          timePeriod === year &&
          category === group &&
          breakdown2 === null
      );
      expect(shown?.symbol, `${group} in ${year}`).toBe("");
    }
});
