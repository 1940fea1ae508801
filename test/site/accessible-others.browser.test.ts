import {describe} from "vitest";
import {testPages} from "./accessible-pages.ts";
import {isOfACouncil, isOfMeasures} from "./pages.ts";

describe("of all but the measures and England's councils", () =>
  testPages((address) => !isOfMeasures(address) && !isOfACouncil(address)));
