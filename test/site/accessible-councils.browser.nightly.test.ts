import {describe} from "vitest";
import {testPages} from "./accessible-pages.ts";
import {isOfACouncil} from "./pages.ts";

describe("of every one of England's councils", () => testPages(isOfACouncil));
