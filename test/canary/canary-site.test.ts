import {cpSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync} from "node:zlib";
import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {canariesIn} from "../../loaders/attack/files/canaries.ts";
import {decode} from "../../loaders/attack/gather/decode.ts";
import type {SiteFile} from "../../loaders/attack/gather/site-file.ts";
import {siteFiles} from "../../loaders/attack/gather/site-files.ts";
import {withoutCopies} from "../../loaders/attack/gather/unpack.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {parquetFile} from "../../loaders/release/parquet-file.ts";
import {byKey} from "../../loaders/release/row-key.ts";
import {attacked} from "../attack/attacked.ts";
import {writeFiles} from "../read/temporary-folder.ts";
import {CANARIES, canaryFolder, MARKERS} from "./canary-folder.ts";
import {projectCopy} from "./project-copy.ts";

const data = mkdtempSync(join(tmpdir(), "canary-data-"));
const copies = [projectCopy(), projectCopy()];
let dist = "";
let files: readonly SiteFile[] = [];
let again: readonly SiteFile[] = [];

const filesOf = (dir: string) => siteFiles(diskFolder(dir), brotliDecompressSync);

beforeAll(async () => {
  await writeFiles(data, canaryFolder());
  const sites = await Promise.all(copies.map((copy) => copy.build(data)));
  dist = sites[0] ?? "";
  [files = [], again = []] = sites.map(filesOf);
});
afterAll(() => {
  for (const copy of copies) copy.remove();
  rmSync(data, {recursive: true});
});

describe("A site of 300 children who are easy to find again", () => {
  it("has none of them in any decoded byte", async () => {
    expect(MARKERS.length).toBeGreaterThan(CANARIES);
    // The search itself works: every file of the records is full of them.
    const records = await Promise.all(filesOf(join(data, "returns")).map(decode));
    expect(canariesIn(records, MARKERS)).toHaveLength(2);
    const found = await attacked(diskFolder(dist), {canaries: MARKERS});
    expect(found.complaints).toEqual([]);
    expect(found.hidden).toBeGreaterThan(5);
  });

  it("has none of them in a compressed copy, and every copy is a copy", async () => {
    const online = mkdtempSync(join(tmpdir(), "canary-online-"));
    // Engines and libraries take minutes to compress and hold nothing of ours.
    const isOurs = (path: string) => !/\/(?:_node|_observablehq|wasm)(?:\/|$)/.test(path);
    cpSync(dist, online, {recursive: true, filter: isOurs});
    await copies[0]?.run("scripts/compress.ts", "--site", online);
    const served = filesOf(online);
    const packed = served.filter(({path}) => /\.(?:gz|br)$/.test(path));
    expect(packed.length).toBeGreaterThan(100);
    expect(withoutCopies(served).filter((file) => packed.includes(file))).toEqual([]);
    expect(canariesIn(await Promise.all(packed.map(decode)), MARKERS)).toEqual([]);
    rmSync(online, {recursive: true});
  });

  it("would be found in Parquet, where most of them cannot be read in the bytes", async () => {
    const ids = MARKERS.slice(0, CANARIES);
    const bytes = parquetFile(
      [{name: "child", type: "VARCHAR", label: "Id", mayBeNull: false}],
      ids.map((child) => ({child}))
    );
    const file = {path: "ids.parquet", bytes};
    const readable = ids.filter((id) => Buffer.from(bytes).includes(id));
    expect(readable.length).toBeLessThan(CANARIES);
    expect(canariesIn([await decode({...file, unpacked: file})], ids)).toEqual([
      {kind: "canary", where: "ids.parquet", what: `${CANARIES} planted strings found`}
    ]);
  });

  it("serves only kinds of files that a page needs: no database, source map, cache or temporary file", () => {
    const kinds = new Set(files.map(({path}) => path.split(".").at(-1)));
    expect([...kinds].sort()).toEqual(["css", "csv", "html", "js", "json", "parquet", "svg", "txt", "wasm"]);
  });

  it("has Parquet that is sorted by code, whose statistics are those of what is shown", async () => {
    const parquet = files.filter(({path}) => /measures\.[^/]*parquet$/.test(path));
    expect(parquet.length).toBeGreaterThan(0);
    for (const {bytes} of parquet) {
      const file = bytes.slice().buffer;
      const metadata = parquetMetadata(file);
      expect(metadata.key_value_metadata ?? []).toEqual([]);
      const rows = await parquetReadObjects({file});
      expect(rows).toEqual((rows as unknown as Parameters<typeof byKey>[0][]).toSorted(byKey));
      expect(metadata.row_groups).toHaveLength(1);
      for (const {meta_data} of metadata.row_groups[0]?.columns ?? []) {
        const name = meta_data?.path_in_schema[0] ?? "";
        if (!["numerator", "denominator", "value"].includes(name)) continue;
        const shown = rows.flatMap((row) => (row[name] === null ? [] : [Number(row[name])]));
        const {min_value, max_value, null_count} = meta_data?.statistics ?? {};
        // Parquet writes a least value of 0 as -0, so that a reader who passes over row groups finds both.
        expect([name, Number(min_value) + 0, Number(max_value), Number(null_count)]).toEqual([
          name,
          Math.min(...shown),
          Math.max(...shown),
          rows.length - shown.length
        ]);
      }
    }
  });

  it("is the same, byte for byte, when it is built again in another place", () => {
    expect(again.map(({path}) => path)).toEqual(files.map(({path}) => path));
    const differing = files.filter(
      ({bytes}, index) => !Buffer.from(bytes).equals(again[index]?.bytes ?? Buffer.of())
    );
    expect(differing.map(({path}) => path)).toEqual([]);
  });
});
