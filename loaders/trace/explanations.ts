import {readFile} from "node:fs/promises";
import {join} from "node:path";

/** Written explanations of gaps, by `reviews 2018/19`. */
export type Explanations = ReadonlyMap<string, string>;

/** In the data folder, beside `authority.json`. */
export const EXPLANATIONS_FILE = "explanations.md";

/**
 * Reads `explanations.md`: under a heading `## reviews 2018/19` the reason, in the council's own words, why the log
 * and the return differ in that year. No file, or a heading with nothing under it, explains nothing.
 */
export async function readExplanations(dir: string): Promise<Explanations> {
  const text = await readFile(join(dir, EXPLANATIONS_FILE), "utf8").catch(() => "");
  const sections = text.replaceAll("\r\n", "\n").split(/^## +/m).slice(1);
  return new Map(
    sections
      .map((section): [string, string] => {
        const [heading = "", ...words] = section.split("\n");
        return [heading.trim().toLowerCase(), words.join("\n").trim()];
      })
      .filter(([, words]) => words !== "")
  );
}

/** Finds the explanation of one comparison. */
export const explanationOf = (
  explanations: Explanations,
  {id, year}: {readonly id: string; readonly year: string}
): string | null => explanations.get(`${id} ${year}`) ?? null;
