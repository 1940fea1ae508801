import {expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {gate} from "../../loaders/disclosure/gate.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import {dataFolderFiles} from "../../loaders/read/data-folder-files.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";
import {gateSeed} from "../../loaders/release/gate-seed.ts";

test("the council that ships is proven whole, and its largest ethnic groups are in sight every year", async () => {
  const {folder} = await readDataFolder("data");
  const {authority, ledger, comparators} = folder;
  const counted = countMeasures(childrenFacts(folder), folder);
  const seed = gateSeed("data", await dataFolderFiles("data"), authority.code, "");
  const {figures, certificate} = await gate(counted, {authority, ledger, comparators, seed});
  expect(certificate).toMatchObject({proven: certificate.attacked, narrowed: 0, exact: 0});

  for (const group of ["white", "black"])
    for (const year of authority.reportingYears) {
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
