import {describe, expect, it} from "vitest";
import type {Folder} from "../../loaders/contract/folder.ts";
import {required} from "../../loaders/contract/required.ts";
import {councilFiles} from "../../loaders/england/council-files.ts";
import {requiredText} from "../../loaders/files/required-text.ts";
import {readDepartmentFile} from "../../loaders/new-authority/department-file.ts";
import {knownAuthorities} from "../../loaders/new-authority/known-authorities.ts";
import {type DataFolderOrder, makeDataFolder} from "../../loaders/new-authority/make-data-folder.ts";
import {inspectDataFolder} from "../../loaders/read/read-data-folder.ts";
import {held, heldFolder} from "../england/held-england.ts";
import {inMemory} from "../files/in-memory.ts";
import {DEPARTMENT_FILE} from "./a-department-file.ts";

/** An order for a council that has neither figures nor a name like any other's. */
function orderFor(changes: Partial<DataFolderOrder> = {}): DataFolderOrder {
  return {
    out: inMemory(),
    called: "../cumberland",
    entry: {
      code: "E06000063",
      name: "Cumberland",
      region: {code: "E12000002", name: "North West"},
      firstYear: 2024,
      lastYear: 2024
    },
    neighbours: {set: "Chosen for a test", areas: [{code: "E06000057", name: "Northumberland"}]},
    years: ["2022/23", "2023/24"],
    today: "2024-08-01",
    publishedAbout: async () => new Map(),
    departmentFiles: [],
    ...changes
  };
}

const namesIn = (folder: Folder, path: string) => folder.list(path)?.map(({name}) => name);

describe("makeDataFolder", () => {
  it("writes tables and logs that the readers know by their headers", async () => {
    const order = orderFor();
    await makeDataFolder(order);
    const {folder, findings} = await inspectDataFolder(order.out);
    expect(folder.authority).toMatchObject({name: "Cumberland", reportingYears: ["2022/23", "2023/24"]});
    expect(Object.values(folder.service)).toEqual(Array(10).fill([]));
    const problems = findings.filter(({code}) => !["no-rows", "no-population"].includes(code));
    expect(problems).toEqual([]);
    expect(namesIn(order.out, "returns/2022-23")).not.toContain("sw_episodes.csv");
    expect(namesIn(order.out, "returns/2023-24")).toContain("sw_episodes.csv");
  });

  it("leaves optional columns out of logs: there and empty, they would say that nothing happened", async () => {
    const order = orderFor();
    await makeDataFolder(order);
    expect(requiredText(order.out, "service/reviews.csv")).toBe(
      "child,review_due,review_held,participation\n"
    );
    expect(requiredText(order.out, "README.md")).toContain("`advocacy_offered`");
  });

  it("takes the figures of the council, England, its region and its neighbours, and no other's", async () => {
    const asked: string[][] = [];
    const order = orderFor({
      publishedAbout: async (codes) => {
        asked.push([...codes].sort());
        return new Map([["comparators/comparators.csv", "a table\n"]]);
      }
    });
    await makeDataFolder(order);
    expect(asked).toEqual([["E06000057", "E06000063", "E12000002", "E92000001"]]);
    expect(requiredText(order.out, "comparators/comparators.csv")).toBe("a table\n");
  });

  it("takes the department's files as they are, and the population that they print", async () => {
    const folder = inMemory({"cla.csv": DEPARTMENT_FILE});
    const file = await readDepartmentFile({folder, name: "cla.csv"});
    const order = orderFor({departmentFiles: [file]});
    const {missing} = await makeDataFolder(order);
    expect(requiredText(order.out, "comparators/cla.csv")).toBe(DEPARTMENT_FILE);
    const {folder: made} = await inspectDataFolder(order.out);
    expect(made.population).toContainEqual(
      expect.objectContaining({areaCode: "E06000063", midYear: 2023, population: 54000})
    );
    expect(missing.map((words) => words.split(". ")[0])).toEqual([
      "Figures to compare with: none for North West, Northumberland",
      "Population: no number of children aged 0 to 17 in Cumberland in the middle of the year before 2022/23, so no rate can be worked out",
      "Census: no number of residents of Cumberland by ethnic group, so ethnic representation is shown as not available"
    ]);
  });

  it("overwrites nothing, and adds no empty table beside a return that is there", async () => {
    const order = orderFor({years: ["2022/23"]});
    await makeDataFolder(order);
    order.out.write("authority.json", "{}");
    order.out.write("returns/2022-23/header.csv", "CHILD,SEX,DOB,ETHNIC\na,1,01/01/2010,WBRI\n");
    const {written, leftAlone} = await makeDataFolder(order);
    expect(written).toEqual([]);
    expect(leftAlone).toEqual(["authority.json", "README.md"]);
    expect(requiredText(order.out, "authority.json")).toBe("{}");
    expect(requiredText(order.out, "returns/2022-23/header.csv")).toContain("WBRI");
  });
});

describe("all authorities' figures", () => {
  it.each(["Kent", "Cumberland", "Bristol, City of", "Westminster"])(
    "leave nothing missing but the records for %s",
    async (name) => {
      const entry = required(
        knownAuthorities(held.areas).find((one) => one.name === name),
        name
      );
      const list = required(held.neighbours[0], "a list of neighbours");
      const areas = required(list.of.get(entry.code), "the neighbours").map((code) => {
        const area = required(
          held.areas.find((one) => one.code === code),
          code
        );
        return {code, name: area.name};
      });
      const order = orderFor({
        entry,
        neighbours: {set: list.name, areas},
        years: ["2024/25"],
        publishedAbout: (codes) => councilFiles(held, heldFolder, codes)
      });
      const {missing} = await makeDataFolder(order);
      expect(missing).toEqual([]);
      const {folder, findings} = await inspectDataFolder(order.out);
      expect(
        findings.filter(({severity, code}) => severity === "error" || code.startsWith("unknown"))
      ).toEqual([]);
      expect(new Set(folder.comparators.map(({areaName}) => areaName)).size).toBe(13);
      const rate = folder.comparators.find(
        ({areaName, measure, timePeriod}) =>
          areaName === "England" && measure === "looked-after-rate" && timePeriod === "2024/25"
      );
      expect(rate?.value).toBe(67);
    }
  );
});
