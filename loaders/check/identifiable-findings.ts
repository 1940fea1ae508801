import {type ChildPart, EVERYBODY} from "../read/child-part.ts";
import type {Finding} from "../read/finding.ts";
import {csvFilesIn} from "./csv-files-in.ts";
import {columnInWords, IDENTIFIERS} from "./identifiers.ts";
import {type Suspicion, suspicionsIn} from "./suspicions.ts";

/**
 * Looks at every cell of every CSV in `returns/` and `service/` for what would put a name to a row: unique pupil
 * numbers, full postcodes, NHS numbers, columns of names, exact dates of birth. One error for each kind, file and
 * column. Check and release refuse such a folder, unless its keeper accepts it for a restricted edition.
 */
export const identifiableFindings = async (dir: string): Promise<readonly Finding[]> =>
  findingsOf(await folderSuspicions(dir));

/** The same for one file, given by its path within the folder. */
export const identifiableInFile = async (dir: string, file: string): Promise<readonly Finding[]> =>
  findingsOf(await suspicionsIn(dir, file));

/** What is seen in the cells of a part of the children: of all parts together, findings are made of it. */
export async function folderSuspicions(
  dir: string,
  part: ChildPart = EVERYBODY
): Promise<readonly Suspicion[]> {
  const suspicions: Suspicion[] = [];
  for (const file of await csvFilesIn(dir, ["returns", "service"]))
    suspicions.push(...(await suspicionsIn(dir, file, part)));
  return suspicions;
}

/** The errors that suspicions come to. */
export const findingsOf = (suspicions: readonly Suspicion[]): readonly Finding[] =>
  suspicions.flatMap(({file, position, column, filled, seen}) =>
    IDENTIFIERS.flatMap(({code, words, remedy, share = 0, column: byName}): Finding[] => {
      const {line, rows} = seen.get(code) ?? {line: null, rows: 0};
      if (rows === 0 || (rows < share * filled && !byName?.(column))) return [];
      return [
        {
          severity: "error",
          file,
          line,
          column: position,
          code,
          rule: null,
          message: `${columnInWords(column, position)} holds ${words}; ${remedy}, or let \`npm run anonymise\` do it.`,
          rows,
          measures: []
        }
      ];
    })
  );
