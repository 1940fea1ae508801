import {text} from "../cells/text.ts";

/** CHILD, the child's id: text as the council's system or the anonymiser wrote it, not a number. */
export const CHILD = text("CHILD", "the child’s id");
