import {id} from "../cells/id.ts";

/** CHILD, the child's id: text as the council's system or the anonymiser wrote it, not a number. */
export const CHILD = id("CHILD", "the child’s id");
