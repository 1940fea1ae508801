import {required} from "../../contract/required.ts";

/** All the words within an element: its tags left out, its entities read. */
export const textOf = (element: Element): string => required(element.textContent, "the text of an element");
