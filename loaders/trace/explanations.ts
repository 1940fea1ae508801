import type {Folder} from "../contract/folder.ts";
import {required} from "../contract/required.ts";
import {textIn} from "../files/text-in.ts";

/** Written explanations of gaps, by `reviews 2018/19`. */
export type Explanations = ReadonlyMap<string, string>;

/** In the data folder, beside `authority.json`. */
export const EXPLANATIONS_FILE = "explanations.md";

/**
 * Reads `explanations.md`: under a heading such as `## reviews 2018/19`, the council writes why the log and the return
 * differ in that year. A heading with nothing under it explains nothing.
 */
export function readExplanations(data: Folder): Explanations {
  const text = textIn(data, EXPLANATIONS_FILE);
  if (text === null) return new Map();
  const sections = text.replaceAll("\r\n", "\n").split(/^## +/m).slice(1);
  return new Map(
    sections
      .map((section): [string, string] => {
        const [heading, ...words] = section.split("\n");
        return [
          required(heading, "the heading of an explanation").trim().toLowerCase(),
          words.join("\n").trim()
        ];
      })
      .filter(([, words]) => words !== "")
  );
}

/** Finds the explanation of one comparison. */
export const explanationOf = (
  explanations: Explanations,
  {id, year}: {readonly id: string; readonly year: string}
): string | null => explanations.get(`${id} ${year}`) ?? null;
