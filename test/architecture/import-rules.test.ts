import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {type Import, importsOf} from "./imports-of.ts";
import {ROOMS, type Room} from "./rooms.ts";

const lies = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

function isAllowed(room: string, {rooms, packages}: Room, {to, typeOnly}: Import): boolean {
  if (to.startsWith("node:") || lies(to, room)) return true;
  if (!to.startsWith("loaders/") && !to.startsWith("src/")) return packages.includes(to);
  return rooms.some((allowed) =>
    allowed.startsWith("types of ")
      ? typeOnly && lies(to, allowed.slice("types of ".length))
      : lies(to, allowed)
  );
}

describe("data flows one way", () => {
  it.each(Object.entries(ROOMS).filter(([room]) => existsSync(join(projectRoot, room))))(
    "%s imports only what its room may",
    (room, rules) => {
      const strangers = importsOf(room)
        .filter((found) => !isAllowed(room, rules, found))
        .map(({from, to}) => `${from} imports ${to}`);
      expect(strangers).toEqual([]);
    }
  );

  it("knows every room there is", () => {
    const known = new Set([...Object.keys(ROOMS), "loaders/commands"]);
    const folders = new Set(importsOf("loaders").map(({from}) => from.split("/").slice(0, 2).join("/")));
    expect([...folders].filter((folder) => !known.has(folder))).toEqual([]);
  });

  it("lets pages see of the loaders only the types of the release", () => {
    const strangers = importsOf("src").filter(
      ({to, typeOnly}) => to.startsWith("loaders/") && !(typeOnly && to === "loaders/release/contract.ts")
    );
    expect(strangers).toEqual([]);
  });

  it("lets one module own the browser's database", () => {
    const owners = importsOf("src").filter(({to}) => to === "@duckdb/duckdb-wasm");
    expect(new Set(owners.map(({from}) => from))).toEqual(new Set(["src/lib/database.ts"]));
  });
});
