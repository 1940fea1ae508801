import {describe} from "vitest";
import {testPages} from "./accessible-pages.ts";
import {isOfMeasures} from "./pages.ts";

describe("of the measures", () => testPages(isOfMeasures));
