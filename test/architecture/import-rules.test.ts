import {readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {type Import, importsOf} from "./imports-of.ts";
import {neededBy} from "./needed-by.ts";
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
  it.each(Object.entries(ROOMS))("%s imports only what its room may", (room, rules) => {
    const strangers = importsOf(room)
      .filter((found) => !isAllowed(room, rules, found))
      .map(({from, to}) => `${from} imports ${to}`);
    expect(strangers).toEqual([]);
  });

  it.each(Object.entries(ROOMS))("%s is allowed nothing that it does not use", (room, {rooms, packages}) => {
    const used = importsOf(room).filter(({to}) => !to.startsWith("node:") && !lies(to, room));
    const wants = (allowed: string) => used.some((found) => isAllowed(room, justOne(allowed), found));
    const justOne = (allowed: string): Room =>
      packages.includes(allowed) ? {rooms: [], packages: [allowed]} : {rooms: [allowed], packages: []};
    expect([...rooms, ...packages].filter((allowed) => !wants(allowed))).toEqual([]);
  });

  it("knows every room there is", () => {
    const known = new Set([...Object.keys(ROOMS), "loaders/commands"]);
    const folders = readdirSync(join(projectRoot, "loaders")).map((name) => `loaders/${name}`);
    expect(folders.filter((folder) => !known.has(folder))).toEqual([]);
  });

  it.each(["loaders", "src", "scripts"])("no file of %s needs itself by way of others", (folder) => {
    const imports = importsOf(folder);
    const files = [...new Set(imports.map(({from}) => from))];
    expect(files.filter((file) => neededBy(file, imports).has(file))).toEqual([]);
  });

  it("keeps pages to wiring: all that they use is in src/lib", () => {
    const pages = importsOf("src").filter(({from}) => !/^src\/(charts|lib|wasm)\//.test(from));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(({to}) => !lies(to, "src/lib"))).toEqual([]);
  });

  it.each(["start", "test"])("npm %s needs no package before it has installed them", (script) => {
    const needed = neededBy(`scripts/${script}.mjs`, importsOf("scripts"));
    expect([...needed].filter((to) => !to.startsWith("node:") && !lies(to, "scripts"))).toEqual([]);
  });

  it("lets pages see of the loaders only the types of the release", () => {
    const strangers = importsOf("src").filter(
      ({to, typeOnly}) => to.startsWith("loaders/") && !(typeOnly && to === "loaders/contract/release.ts")
    );
    expect(strangers).toEqual([]);
  });

  it("lets one module own the browser's database", () => {
    const owners = importsOf("src").filter(({to}) => to === "@duckdb/duckdb-wasm");
    expect(new Set(owners.map(({from}) => from))).toEqual(new Set(["src/lib/database.ts"]));
  });
});
