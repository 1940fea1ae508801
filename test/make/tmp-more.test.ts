import {test} from "vitest";
import {expectGoodEnds} from "./good-ends.ts";

test("more", {timeout: 3_600_000}, async () => {
  await expectGoodEnds(2500, 4242);
});
