import {describe, expect, test} from "vitest";
import {councilOfSize} from "./councils/council-of-size.ts";
import {everySize, nameOf} from "./councils/every-size.ts";
import {releasedAndAttacked} from "./councils/released-and-attacked.ts";
import {shippedFiles} from "./councils/shipped-files.ts";

const files = shippedFiles();

/** Ten times all councils of every size, with all measures. */
const ROUNDS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

describe.each(ROUNDS)("Councils of any size, round %i", (round) => {
  test.each(everySize(round).map((choice) => [nameOf(choice), choice] as const))("%s", async (_, choice) => {
    const {contents, attacked} = await releasedAndAttacked(councilOfSize(files, choice), () => true);
    expect(attacked.complaints).toEqual([]);
    expect(contents.certificate).toMatchObject({
      narrowed: 0,
      exact: 0,
      proven: contents.certificate.attacked
    });
  });
});
