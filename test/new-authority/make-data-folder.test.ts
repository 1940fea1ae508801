import {join} from "node:path";
import {describe, expect, it} from "vitest";
import type {Folder} from "../../loaders/contract/folder.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {requiredText} from "../../loaders/files/required-text.ts";
import {readDepartmentFile} from "../../loaders/new-authority/department-file.ts";
import {type DataFolderOrder, makeDataFolder} from "../../loaders/new-authority/make-data-folder.ts";
import {inspectDataFolder} from "../../loaders/read/read-data-folder.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
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
    held: inMemory(),
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

  it("carries over the figures it holds of the council, England, its region and its neighbours, and no other's", async () => {
    const held = inMemory({
      "comparators/comparators.csv": [
        "time_period,area_code,statistical_neighbour,value",
        "2023,E06000063,,1",
        "2023,E06000057,yes,2",
        "2023,E06000001,yes,3",
        "2023,E92000001,,4",
        "2023,E12000002,,5\n"
      ].join("\n")
    });
    const order = orderFor({held});
    await makeDataFolder(order);
    expect(requiredText(order.out, "comparators/comparators.csv").split("\n")).toEqual([
      "time_period,area_code,value",
      "2023,E06000063,1",
      "2023,E06000057,2",
      "2023,E92000001,4",
      "2023,E12000002,5",
      ""
    ]);
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

describe("the data folder that ships", () => {
  it("serves a neighbour with England's figures and its own", async () => {
    const entry = {
      code: "E06000035",
      name: "Medway",
      region: {code: "E12000008", name: "South East"},
      firstYear: 2019,
      lastYear: 2023
    };
    const order = orderFor({
      entry,
      held: diskFolder(join(projectRoot, "data")),
      neighbours: {set: "None", areas: []}
    });
    await makeDataFolder(order);
    const {folder} = await inspectDataFolder(order.out);
    expect(new Set(folder.comparators.map(({areaName}) => areaName))).toEqual(new Set(["England", "Medway"]));
    expect(new Set(folder.population.map(({areaName}) => areaName))).toEqual(new Set(["England", "Medway"]));
  });
});
