import type {Facts} from "../../loaders/children/children-facts.ts";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {authoritySchema} from "../../loaders/read/authority.ts";
import type {DataFolder} from "../../loaders/read/data-folder.ts";
import {aReturn, NO_LOGS} from "../check/a-return.ts";

const AUTHORITY = authoritySchema.parse({
  name: "Testshire",
  code: "E06000034",
  region: {code: "E12000006", name: "East of England"},
  neighbours: {set: "none", areas: []},
  reportingYears: ["2018/19"],
  dataTakenOn: "2019-05-01",
  contact: {name: "Reviewing service", email: "reviews@example.org"}
});

/** A data folder of rows written by hand, and the facts that follow from it. */
export function aFolderOfFacts(
  given: Parameters<typeof aReturn>[0],
  more: Partial<DataFolder> = {}
): {readonly folder: DataFolder; readonly facts: Facts} {
  const folder: DataFolder = {
    authority: AUTHORITY,
    returns: aReturn(given),
    extract: null,
    service: NO_LOGS,
    population: [],
    census: [],
    comparators: [],
    ledger: [],
    ...more
  };
  return {folder, facts: childrenFacts(folder)};
}
