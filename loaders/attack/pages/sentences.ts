import {textOf} from "../gather/text-of.ts";

/** A mark after a number that says where a made-up council's figure comes from. */
const MARK = /[■◆□]/g;

/** The words of an element with single blanks between them, and numbers without their marks. */
export const wordsOf = (element: Element): string =>
  textOf(element).replace(MARK, "").trim().replace(/\s+/g, " ");

/** Attributes that are read aloud, shown on hovering, or used when somebody shares a page. */
const SPOKEN = ["aria-label", "aria-description", "title", "alt", "content"] as const;

const BLOCKS =
  "p, li, dd, dt, h1, h2, h3, h4, h5, figcaption, summary, blockquote, label, legend, title, desc, option";

/** Every sentence of an element outside its tables: visible, read aloud, or only in the page's source. */
export function sentencesIn(root: Element): string[] {
  const blocks = [...root.querySelectorAll(BLOCKS)].filter(
    (block) => !block.closest("table, script, style") && !block.querySelector("p, li, h3, h4")
  );
  const spoken = [root, ...root.querySelectorAll("*")].flatMap((element) =>
    SPOKEN.flatMap((name) => element.getAttribute(name) ?? [])
  );
  const comments = [...root.innerHTML.matchAll(/<!--([\s\S]*?)-->/g)].map(([, words = ""]) => words);
  return [...blocks.map(wordsOf), ...spoken, ...comments]
    .flatMap((words) => words.split(/(?<=[.!?;])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
