import {expect, it} from "vitest";
import {COUNCILS, childrenOf, madeUpCouncil} from "../../bench/disclosure/made-up-council.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";

const {folder} = await readDataFolder(diskFolder("data"));

it("is one of 152 that look after about as many children together as England did on 31 March 2019", () => {
  const together = Array.from({length: COUNCILS}, (_, council) => childrenOf(council)).reduce(
    (a, b) => a + b
  );
  const printedByTheDepartment = 78_140;
  expect(together / printedByTheDepartment).toBeCloseTo(1, 1);
});

it("has about so many times the children of the folder, each with all rows, and the last years alone", () => {
  const council = madeUpCouncil(folder, {council: 7, times: 2, years: 1});
  const childrenIn = (rows: readonly {readonly child: string}[]) => new Set(rows.map(({child}) => child));
  const children = childrenIn(council.returns.header);
  expect(children.size / childrenIn(folder.returns.header).size).toBeCloseTo(2, 0);
  for (const child of childrenIn(council.returns.episodes)) expect(children).toContain(child);
  expect(council.authority.reportingYears).toEqual(["2018/19"]);
});

it("is the same whenever it is made, and another one for another council", () => {
  const headerOf = (council: number) =>
    madeUpCouncil(folder, {council, times: 0.5, years: 5}).returns.header.map(({child}) => child);
  expect(headerOf(3)).toEqual(headerOf(3));
  expect(headerOf(4)).not.toEqual(headerOf(3));
});
