import {alreadyEscaped, type Html} from "./html.js";

/** An element that our own code has built, as HTML. The DOM that it was built in escapes its text. */
export const elementHtml = (built: Element): Html => alreadyEscaped(built.outerHTML);
