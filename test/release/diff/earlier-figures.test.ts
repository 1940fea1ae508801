import {expect, test} from "vitest";
import type {ArchivedRelease} from "../../../loaders/contract/archived-release.ts";
import {earlierFigures} from "../../../loaders/release/diff/earlier-figures.ts";
import {inMemory} from "../../files/in-memory.ts";

test("an archived release that cannot be read stops the release: otherwise the gate would forget what was hidden", async () => {
  const archived = {
    release: "2017-18.1",
    files: inMemory({"manifest.json": "{}", "catalogue.json": "{"})
  } as unknown as ArchivedRelease;
  await expect(earlierFigures([archived])).rejects.toThrow(
    "Release 2017-18.1 in the archive cannot be read."
  );
});
