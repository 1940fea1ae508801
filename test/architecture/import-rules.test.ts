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
  return rooms.some((allowed) => lies(to, folderOf(allowed)) && (typeOnly || !isForTypes(allowed)));
}

const isForTypes = (allowed: string): boolean => allowed.startsWith("types of ");

const folderOf = (allowed: string): string =>
  isForTypes(allowed) ? allowed.slice("types of ".length) : allowed;

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(projectRoot, folder), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);

/** Tests of no one room: of the whole program, of the built site, and of what is not in `loaders` or `src`. */
const ACROSS = [
  "another-authority",
  "architecture",
  "bench",
  "browser",
  "canary",
  "deploy",
  "published-figures",
  "scripts",
  "site",
  "src"
];

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

  it.each(["loaders", "src/lib"])("knows every room of %s", (house) => {
    const known = new Set([...Object.keys(ROOMS), "loaders/commands"]);
    const inside = readdirSync(join(projectRoot, house)).map((name) => `${house}/${name}`);
    expect(inside.filter((room) => !known.has(room))).toEqual([]);
  });

  it("lets a room import only what comes before it, so that rooms form no circle", () => {
    const order = Object.keys(ROOMS);
    const upstream = Object.entries(ROOMS).flatMap(([room, {rooms}]) =>
      rooms
        .filter(
          (allowed) => order.findIndex((known) => lies(folderOf(allowed), known)) >= order.indexOf(room)
        )
        .map((allowed) => `${room} imports ${allowed}`)
    );
    expect(upstream).toEqual([]);
  });

  it.each(["contract", "collections", "statistics"])(
    "lets loaders/%s, the ground, know no other room",
    (room) => {
      expect(ROOMS[`loaders/${room}`]).toEqual({rooms: [], packages: []});
    }
  );

  it.each(["loaders/disclosure", "loaders/release"])(
    "lets one room alone, above both sides, use %s",
    (side) => {
      const above = Object.entries(ROOMS).filter(([, {rooms}]) =>
        rooms.some((allowed) => lies(side, folderOf(allowed)))
      );
      expect(above.map(([room]) => room)).toEqual(["loaders/make"]);
    }
  );

  it("shows the rooms right of the gate nothing but the ground, which holds public inputs", () => {
    const ground = ["loaders/files", "loaders/contract", "loaders/collections", "loaders/statistics"];
    expect(ROOMS["loaders/release"]?.rooms).toEqual(ground);
    for (const room of ["loaders/attack", "loaders/synthetic"])
      expect(
        ROOMS[room]?.rooms.filter(
          (allowed) => allowed !== "loaders/files" && !lies(folderOf(allowed), "loaders/contract")
        )
      ).toEqual([]);
  });

  it.each(["loaders", "src", "scripts"])("no file of %s needs itself by way of others", (folder) => {
    // A type counts too: whoever reads one of two files that know each other has to read both.
    const imports = importsOf(folder).map((found) => ({...found, typeOnly: false}));
    const files = [...new Set(imports.map(({from}) => from))];
    expect(files.filter((file) => neededBy(file, imports).has(file))).toEqual([]);
  });

  it("keeps pages to wiring: all that they use is in src/lib", () => {
    const pages = importsOf("src").filter(({from}) => !/^src\/(charts|lib|wasm|words)\//.test(from));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(({to}) => !lies(to, "src/lib"))).toEqual([]);
  });

  it.each(["start", "test"])("npm %s needs no package before it has installed them", (script) => {
    const needed = neededBy(`scripts/${script}.mjs`, importsOf("scripts"));
    expect([...needed].filter((to) => !to.startsWith("node:") && !lies(to, "scripts"))).toEqual([]);
  });

  it("keeps to TypeScript in scripts, but for what runs before anything is installed", () => {
    const imports = importsOf("scripts");
    const early = ["start", "test"].flatMap((script) => {
      const file = `scripts/${script}.mjs`;
      return [file, ...neededBy(file, imports)].filter((to) => lies(to, "scripts"));
    });
    const plain = readdirSync(join(projectRoot, "scripts"))
      .map((name) => `scripts/${name}`)
      .filter((file) => !file.endsWith(".ts") || file.endsWith(".d.ts"));
    expect(plain.sort()).toEqual([...new Set(early)].sort());
  });

  it("lets pages see of the loaders only the contract, statistics, folders, and what others have published", () => {
    const strangers = importsOf("src").filter(
      ({to}) => to.startsWith("loaders/") && !/^loaders\/(contract|statistics|files|england)\//.test(to)
    );
    expect(strangers).toEqual([]);
  });

  it("calls by the name that a browser knows whatever modules of the ground need that it is sent", () => {
    const ground = [...importsOf("loaders/contract"), ...importsOf("loaders/statistics")];
    const values = ground.filter(({typeOnly}) => !typeOnly);
    const sent = neededBy("src", [...importsOf("src").map((found) => ({...found, from: "src"})), ...values]);
    const needs = values.filter(({from}) => sent.has(from));
    expect(needs.length).toBeGreaterThan(0);
    expect(needs.filter(({written}) => !written.endsWith(".js"))).toEqual([]);
  });

  it("keeps tests in folders of the same names as what they test", () => {
    const inTest = foldersIn("test").filter((name) => !ACROSS.includes(name));
    expect(inTest.filter((name) => !foldersIn("loaders").includes(name))).toEqual([]);
    expect(foldersIn("test/src").filter((name) => !foldersIn("src").includes(name))).toEqual([]);
    expect(foldersIn("test/src/lib").filter((name) => !foldersIn("src/lib").includes(name))).toEqual([]);
  });

  it("lets one module own the browser's database", () => {
    const owners = importsOf("src").filter(({to}) => to === "@duckdb/duckdb-wasm");
    expect(new Set(owners.map(({from}) => from))).toEqual(new Set(["src/lib/database/database.ts"]));
  });
});
