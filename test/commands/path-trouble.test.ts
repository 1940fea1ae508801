import {symlinkSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {pathTrouble} from "../../loaders/commands/path-trouble.ts";
import {aFolder} from "../check/a-folder.ts";

describe("pathTrouble", () => {
  const places = () => {
    const from = aFolder({"header.csv": "CHILD"});
    const to = join(aFolder(), "out");
    return {from, to, keyFile: join(aFolder(), "my.key")};
  };

  it("has nothing against three places apart from each other", () => {
    expect(pathTrouble(places())).toBeNull();
  });

  it("keeps output out of input, input out of output and the key out of the output", () => {
    const fine = places();
    const {from} = fine;
    expect(pathTrouble({...fine, to: join(from, "deep", "out")})).toMatch(/inside --from/);
    expect(pathTrouble({...fine, to: from})).toMatch(/inside --from/);
    expect(pathTrouble({...fine, to: join(from, "..")})).toMatch(/inside --to/);
    expect(pathTrouble({...fine, keyFile: join(fine.to, "my.key")})).toMatch(/key file/);
  });

  it("is not misled by a name that begins alike or by a symbolic link", () => {
    const fine = places();
    const {from} = fine;
    expect(pathTrouble({...fine, to: `${from}-out`})).toBeNull();
    const link = join(aFolder(), "link");
    symlinkSync(from, link);
    expect(pathTrouble({...fine, to: join(link, "out")})).toMatch(/inside --from/);
  });
});
