import {text} from "../cells/text.ts";

/** CHILD, the child's id: letters and digits as the council's system or the anonymiser made it, never a number. */
export const CHILD = text("CHILD", "the child’s id");
