import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll} from "vitest";
import {writeFiles} from "./temporary-folder.ts";

/**
 * A data folder for all tests of a file, in which each goes on from where the one before left it. What they put
 * beside it is gone with it at the end.
 */
export function folderOfTheFile(files: Readonly<Record<string, string | Buffer>>): () => string {
  let place = "";
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), "over-time-"));
    await writeFiles(join(place, "data"), files);
  });
  afterAll(() => rm(place, {recursive: true}));
  return () => join(place, "data");
}
