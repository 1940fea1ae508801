import {EXAMPLE} from "./as-example.js";
import {lowerFirst} from "./count-text.js";
import type {Verdict} from "./verdict.js";

/** A verdict with what it is about in front: `Leaving: no clear change`, `Example: leaving, no clear change`. */
export function aboutSubject(what: string, {bold, ...verdict}: Verdict): Verdict {
  const tag = `${EXAMPLE}: `;
  return {
    ...verdict,
    bold: bold.startsWith(tag)
      ? `${tag}${lowerFirst(what)}, ${bold.slice(tag.length)}`
      : `${what}: ${lowerFirst(bold)}`
  };
}
