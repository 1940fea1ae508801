import type {Html} from "./html.js";
import {type PageHead, pageText} from "./page.js";

export type {PageHead} from "./page.js";

/** Prints one page to Framework, for a page that has a loader to itself. */
export const printPage = (head: PageHead, body: Html, cells = ""): boolean =>
  process.stdout.write(pageText({head, body, cells}));
