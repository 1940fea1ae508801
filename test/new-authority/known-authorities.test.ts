import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {fileOnDisk} from "../../loaders/files/file-on-disk.ts";
import {authoritiesIn} from "../../loaders/new-authority/authority-entry.ts";
import {readDepartmentFile} from "../../loaders/new-authority/department-file.ts";
import {findAuthority} from "../../loaders/new-authority/find-authority.ts";
import {knownAuthorities} from "../../loaders/new-authority/known-authorities.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import {held} from "../england/held-england.ts";
import {inMemory} from "../files/in-memory.ts";
import {DEPARTMENT_FILE} from "./a-department-file.ts";

const SAMPLE = join(projectRoot, "../shared/samples/ees/cla_number_and_rate_per_10k_children.csv");

describe("the list of authorities", () => {
  it("holds every English authority that figures were published about, with its region", () => {
    const known = knownAuthorities(held.areas);
    expect(known.filter(({lastYear}) => lastYear >= 2024)).toHaveLength(152);
    expect(known.find(({code}) => code === "E06000035")).toEqual({
      code: "E06000035",
      name: "Medway",
      region: {code: "E12000008", name: "South East"},
      firstYear: 2010,
      lastYear: 2025
    });
  });

  it.skipIf(!existsSync(SAMPLE))(
    "has every council of the department's file in its region (skipped without the sample)",
    async () => {
      const {rows} = await readDepartmentFile(fileOnDisk(SAMPLE));
      const known = knownAuthorities(held.areas);
      const formerly = new Map(
        held.areas.flatMap(({code, formerCodes}) => formerCodes.map((old) => [old, code]))
      );
      const found = authoritiesIn(rows);
      expect(found.length).toBeGreaterThan(150);
      const strangers = found.filter(
        ({code, region}) =>
          known.find((one) => one.code === (formerly.get(code) ?? code))?.region.code !== region.code
      );
      expect(strangers).toEqual([]);
    }
  );

  it("knows from figures marked z when a council was formed and abolished", async () => {
    const folder = inMemory({"cla.csv": DEPARTMENT_FILE});
    const {rows} = await readDepartmentFile({folder, name: "cla.csv"});
    expect(authoritiesIn(rows).map(({name, firstYear, lastYear}) => [name, firstYear, lastYear])).toEqual([
      ["Cumberland", 2024, 2024],
      ["Cumbria", 2023, 2023]
    ]);
  });
});

describe("findAuthority", () => {
  const medway = {code: "E06000035", name: "Medway", region: {code: "E12000008", name: "South East"}};
  const known = [
    {...medway, firstYear: 2019, lastYear: 2023},
    {...medway, name: "Medway Towns", firstYear: 2024, lastYear: 2024}
  ];

  it("finds a code however it is written, under the name of the file that was named last", () => {
    expect(findAuthority(" e06000035", known)).toMatchObject({entry: {name: "Medway Towns"}});
  });

  it("helps somebody who gives a name", () => {
    expect(findAuthority("medway", known)).toEqual({
      objection: "give the code of Medway, which is E06000035"
    });
  });

  it("says how far the list goes when a code is not in it", () => {
    expect(findAuthority("W06000001", known)).toHaveProperty(
      "objection",
      expect.stringContaining(
        "not the code of any of the 1 English authorities known here (years ending up to 2024)"
      )
    );
  });
});
