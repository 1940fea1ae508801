import {describe, expect, test} from "vitest";
import {LEGAL_STATUSES} from "../../../loaders/contract/codes/legal-status.ts";
import {livesOf} from "../../../loaders/parallel/life.ts";
import {randomFrom} from "../../../loaders/parallel/random.ts";
import {waysToVary} from "../../../loaders/parallel/ways/ways-to-vary.ts";
import {readDataFolder} from "../../../loaders/read/read-data-folder.ts";
import {RETURN_TABLES} from "../../../loaders/read/return-tables.ts";
import {aDozenChildren} from "../a-dozen-children.ts";

describe("ways to vary a life", async () => {
  const {folder, held} = await readDataFolder(aDozenChildren());
  const lives = livesOf(folder);
  const ways = waysToVary(folder, held, lives, () => true, randomFrom(new Uint8Array([7])));

  test("are there for every column of every table that the folder has, but for ids", () => {
    const varied = new Set(ways.map(({field}) => field));
    for (const [table, {columns}] of Object.entries(RETURN_TABLES)) {
      if (!lives.some(({rows}) => [...rows.keys()].some((name) => name.endsWith(`/${table}`)))) continue;
      for (const [field, column] of Object.entries(columns)) {
        const isVaried = varied.has(`${table}.${field}`);
        expect(isVaried, `${table}.${field}`).toBe(column.holds !== "id");
      }
    }
  });

  test("try every code of a list", () => {
    const codes = new Set(ways.map(({name}) => /^episodes\.legalStatus=(\w+)/.exec(name)?.[1]));
    for (const code of Object.keys(LEGAL_STATUSES)) expect(codes).toContain(code);
  });

  test("leave the life that they start from as it was, and keep its rows those of the same child", () => {
    const before = JSON.stringify(lives.map(({rows}) => [...rows]));
    const random = randomFrom(new Uint8Array([8]));
    let made = 0;
    for (const way of ways)
      for (const life of lives.slice(0, 3)) {
        const other = way.from(life, null, random);
        if (other === null) continue;
        made += 1;
        expect(other.child).toBe(life.child);
        for (const rows of other.rows.values()) for (const {child} of rows) expect(child).toBe(life.child);
      }
    expect(made).toBeGreaterThan(1000);
    expect(JSON.stringify(lives.map(({rows}) => [...rows]))).toBe(before);
  });
});
