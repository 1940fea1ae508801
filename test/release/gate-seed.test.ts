import {afterEach, expect, test, vi} from "vitest";
import {gateSeed} from "../../loaders/release/gate-seed.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const seedOf = async (records: string, area = "E06000999") =>
  gateSeed(await temporaryFolder({"a.csv": records}), ["a.csv"], area).toString("hex");

test("with the council's key the seed stays as it is while records change", async () => {
  vi.stubEnv("CARE_REPORT_KEY", "a long secret");
  expect(await seedOf("one")).toBe(await seedOf("two"));
  expect(await seedOf("one")).not.toBe(await seedOf("one", "E06000998"));
});

test("without a key it comes from the records, so that nobody else can work it out", async () => {
  vi.stubEnv("CARE_REPORT_KEY", "");
  expect(await seedOf("one")).toBe(await seedOf("one"));
  expect(await seedOf("one")).not.toBe(await seedOf("two"));
});
