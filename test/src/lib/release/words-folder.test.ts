import {describe, expect, it} from "vitest";
import {wordsFolder} from "../../../../src/lib/release/words-folder.ts";
import {inMemory} from "../../../files/in-memory.ts";
import {release} from "../hand-made.ts";

describe("the folder of a council's own words", () => {
  const {manifest} = release();

  it("is the data folder that the release was made of", () => {
    const data = inMemory({"authority.json": JSON.stringify({code: manifest.authority.code})});
    expect(wordsFolder(data, manifest)).toBe(data);
  });

  it("is none where the data folder is another council's, or is not there", () => {
    expect(wordsFolder(inMemory({"authority.json": '{"code": "E06000001"}'}), manifest)).toBeNull();
    expect(wordsFolder(inMemory(), manifest)).toBeNull();
  });
});
