import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";

/** The words of a built page's main part: all of them, and its sentences as they would be read out. */
export function wordsOf(dist: string, address: string): {readonly all: string; readonly prose: string} {
  const file = join(dist, `${address.replace(/(^|\/)$/, "$1index")}.html`);
  const {document} = parseHTML(readFileSync(file, "utf8"));
  const main = document.querySelector("main");
  for (const not of main?.querySelectorAll("svg, script, style, code, textarea, option") ?? []) not.remove();
  const sentences = [...(main?.querySelectorAll("p, li, dd, blockquote") ?? [])]
    .filter((part) => !part.querySelector("p, li"))
    .map((part) => (part.textContent ?? "").trim().replace(/([^.!?:;])$/, "$1."));
  return {all: main?.textContent ?? "", prose: sentences.join(" ")};
}
