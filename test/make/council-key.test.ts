import {join} from "node:path";
import {afterEach, expect, test, vi} from "vitest";
import {councilKey, councilKeyFile} from "../../loaders/make/council-key.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

const real = {synthetic: false};
const madeUp = {synthetic: true};

afterEach(() => {
  vi.unstubAllEnvs();
});

test("the environment's key goes before the file's", async () => {
  vi.stubEnv("CARE_REPORT_KEY", "from the vault");
  const dir = await temporaryFolder({"anonymise.key": "from the file\n"});
  expect(councilKey(real, join(dir, "anonymise.key"))).toBe("from the vault");
});

test("whoever followed the guide has the key that anonymise made; made-up children need none", async () => {
  vi.stubEnv("CARE_REPORT_KEY", "");
  const dir = await temporaryFolder({"anonymise.key": "from the file\n"});
  expect(councilKey(real, join(dir, "anonymise.key"))).toBe("from the file");
  expect(councilKey(madeUp, join(dir, "anonymise.key"))).toBe("");
  expect(councilKey(real, join(dir, "none.key"))).toBe("");
});

test("a key file kept elsewhere is named once, for every command", async () => {
  const dir = await temporaryFolder({"safe/own.key": "from the safe\n"});
  vi.stubEnv("CARE_REPORT_KEY_FILE", join(dir, "safe/own.key"));
  vi.stubEnv("CARE_REPORT_KEY", undefined);
  expect(councilKeyFile()).toBe(join(dir, "safe/own.key"));
  expect(councilKey(real)).toBe("from the safe");
});
