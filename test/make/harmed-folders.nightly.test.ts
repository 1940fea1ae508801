import {test} from "vitest";
import {expectGoodEnds} from "./good-ends.ts";

/** Other harms each night; the seed is in the message of a failure, and the same again with CARE_REPORT_SEED. */
const SEED = process.env.CARE_REPORT_SEED === undefined ? Date.now() : Number(process.env.CARE_REPORT_SEED);

test("ten thousand harms end in a correct release or in a clear refusal, in every form", {
  timeout: 3_600_000
}, async () => {
  await expectGoodEnds(10_000, SEED);
});
