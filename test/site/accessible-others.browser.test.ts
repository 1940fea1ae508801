import {describe} from "vitest";
import {testPages} from "./accessible-pages.ts";
import {isOfMeasures} from "./pages.ts";

describe("of all but the measures", () => testPages((address) => !isOfMeasures(address)));
