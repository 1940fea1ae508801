import type {Column} from "../layout/column.ts";
import {oneOf} from "./one-of.ts";

const YES = {means: true};
const NO = {means: false};

/** Yes or no. The return writes 1 and 0; programs that export it may write True and False. */
export const flag = (header: string): Column<boolean> =>
  oneOf(header, {"1": YES, "0": NO, TRUE: YES, FALSE: NO, YES, NO});
