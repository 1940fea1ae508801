import {describe} from "vitest";
import {testPages} from "./accessible-pages.ts";
import {isOneInTen} from "./pages.ts";

describe("of one in ten of England's councils", () => testPages(isOneInTen));
