import {test} from "vitest";
import {expectGoodEnds} from "./good-ends.ts";

test("a data folder that was harmed ends in a correct release or in a clear refusal, in every form", async () => {
  await expectGoodEnds(500, 1989);
});
