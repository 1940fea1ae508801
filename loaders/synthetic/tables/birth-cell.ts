import type {Child} from "../children/child.ts";
import {dateCell} from "./csv.ts";

/** A date of birth as in an anonymised return: the first of the month. */
export const birthCell = ({born}: Child): string => dateCell(`${born.slice(0, 8)}01`);
