import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readDepartmentFile} from "../../loaders/new-authority/department-file.ts";
import {type DataFolderOrder, makeDataFolder} from "../../loaders/new-authority/make-data-folder.ts";
import {inspectDataFolder} from "../../loaders/read/read-data-folder.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {DEPARTMENT_FILE} from "./a-department-file.ts";

/** An order for a council that has neither figures nor a name like any other's. */
async function orderFor(changes: Partial<DataFolderOrder> = {}): Promise<DataFolderOrder> {
  const dir = await temporaryFolder({});
  return {
    out: join(dir, "cumberland"),
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
    held: join(dir, "nothing-held"),
    departmentFiles: [],
    ...changes
  };
}

const fileIn = (dir: string, path: string): string => readFileSync(join(dir, path), "utf8");

describe("makeDataFolder", () => {
  it("writes tables and logs that the readers know by their headers", async () => {
    const order = await orderFor();
    await makeDataFolder(order);
    const {folder, findings} = await inspectDataFolder(order.out);
    expect(folder.authority).toMatchObject({name: "Cumberland", reportingYears: ["2022/23", "2023/24"]});
    expect(Object.values(folder.service)).toEqual(Array(10).fill([]));
    const problems = findings.filter(({code}) => !["no-rows", "no-population"].includes(code));
    expect(problems).toEqual([]);
    expect(readdirSync(join(order.out, "returns/2022-23"))).not.toContain("sw_episodes.csv");
    expect(readdirSync(join(order.out, "returns/2023-24"))).toContain("sw_episodes.csv");
  });

  it("leaves optional columns out of logs: there and empty, they would say that nothing happened", async () => {
    const order = await orderFor();
    await makeDataFolder(order);
    expect(fileIn(order.out, "service/reviews.csv")).toBe("child,review_due,review_held,participation\n");
    expect(fileIn(order.out, "README.md")).toContain("`advocacy_offered`");
  });

  it("carries over the figures it holds of the council, England, its region and its neighbours, and no other's", async () => {
    const held = await temporaryFolder({
      "comparators/comparators.csv": [
        "time_period,area_code,statistical_neighbour,value",
        "2023,E06000063,,1",
        "2023,E06000057,yes,2",
        "2023,E06000001,yes,3",
        "2023,E92000001,,4",
        "2023,E12000002,,5\n"
      ].join("\n")
    });
    const order = await orderFor({held});
    await makeDataFolder(order);
    expect(fileIn(order.out, "comparators/comparators.csv").split("\n")).toEqual([
      "time_period,area_code,value",
      "2023,E06000063,1",
      "2023,E06000057,2",
      "2023,E92000001,4",
      "2023,E12000002,5",
      ""
    ]);
  });

  it("takes the department's files as they are, and the population that they print", async () => {
    const files = await temporaryFolder({"cla.csv": DEPARTMENT_FILE});
    const order = await orderFor({departmentFiles: [await readDepartmentFile(join(files, "cla.csv"))]});
    const {missing} = await makeDataFolder(order);
    expect(fileIn(order.out, "comparators/cla.csv")).toBe(DEPARTMENT_FILE);
    const {folder} = await inspectDataFolder(order.out);
    expect(folder.population).toContainEqual(
      expect.objectContaining({areaCode: "E06000063", midYear: 2023, population: 54000})
    );
    expect(missing.map((words) => words.split(". ")[0])).toEqual([
      "Figures to compare with: none for North West, Northumberland",
      "Population: no children aged 0 to 17 in Cumberland in the middle of the year before 2022/23, so there is no rate",
      "Census: no residents of Cumberland by ethnic group, so ethnic representation is shown as not available"
    ]);
  });

  it("overwrites nothing, and adds no empty table beside a return that is there", async () => {
    const order = await orderFor({years: ["2022/23"]});
    await makeDataFolder(order);
    const authority = join(order.out, "authority.json");
    writeFileSync(authority, "{}");
    writeFileSync(
      join(order.out, "returns/2022-23/header.csv"),
      "CHILD,SEX,DOB,ETHNIC\na,1,01/01/2010,WBRI\n"
    );
    const {written, leftAlone} = await makeDataFolder(order);
    expect(written).toEqual([]);
    expect(leftAlone).toEqual(["authority.json", "README.md"]);
    expect(readFileSync(authority, "utf8")).toBe("{}");
    expect(fileIn(order.out, "returns/2022-23/header.csv")).toContain("WBRI");
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
    const order = await orderFor({
      entry,
      held: join(projectRoot, "data"),
      neighbours: {set: "None", areas: []}
    });
    await makeDataFolder(order);
    const {folder} = await inspectDataFolder(order.out);
    expect(new Set(folder.comparators.map(({areaName}) => areaName))).toEqual(new Set(["England", "Medway"]));
    expect(new Set(folder.population.map(({areaName}) => areaName))).toEqual(new Set(["England", "Medway"]));
  });
});
