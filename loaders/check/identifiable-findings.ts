import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {type ChildPart, EVERYBODY} from "../read/child-part.ts";
import type {WatchFile} from "../read/folder-reading.ts";
import {SSD_FOLDER} from "../read/ssd/ssd-tables.ts";
import {columnInWords, IDENTIFIERS} from "./identifiers.ts";
import {type FileWatch, type Suspicion, suspicionsIn, watchFile} from "./suspicions.ts";
import {tablesBelow} from "./tables-below.ts";

/** The folders that may hold rows about children. */
const FOLDERS = ["returns", "service", SSD_FOLDER];

/** The findings of identifiers in one file, given by its path within the folder. */
export const identifiableInFile = async (data: Folder, file: string): Promise<readonly Finding[]> =>
  findingsOf(await suspicionsIn(data, file));

/**
 * Looks at every cell of every CSV in `returns/`, `service/` and `ssd/` for anything that could identify a child: while the
 * folder is read, and afterwards in the files that the reader does not need.
 */
export interface FolderWatch {
  readonly watch: WatchFile;
  /** All that was seen, file by file, for some of the children; `findingsOf` needs that of all children together. */
  readonly suspicions: () => Promise<readonly Suspicion[]>;
}

/** Starts looking at the rows of some of the children in a data folder, or of all. */
export function watchFolder(data: Folder, part: ChildPart = EVERYBODY): FolderWatch {
  const watched = new Map<string, FileWatch>();
  return {
    watch(file) {
      if (!FOLDERS.some((folder) => file.startsWith(`${folder}/`))) return null;
      const watch = watchFile(file);
      watched.set(file, watch);
      return watch.take;
    },
    async suspicions() {
      const suspicions: Suspicion[] = [];
      for (const file of tablesBelow(data, FOLDERS))
        suspicions.push(...(watched.get(file)?.seen() ?? (await suspicionsIn(data, file, part))));
      return suspicions;
    }
  };
}

/**
 * The errors that follow from the suspicions about all children: ids of a case system, unique pupil numbers, full postcodes, NHS numbers,
 * columns of names, exact dates of birth. There is one for each kind, file and column. Check and release refuse such a
 * folder unless its keeper accepts it for a restricted edition.
 */
export const findingsOf = (suspicions: readonly Suspicion[]): readonly Finding[] =>
  suspicions.flatMap(({file, position, column, filled, seen}) =>
    IDENTIFIERS.flatMap(({code, words, remedy, share = 0, column: byName}): Finding[] => {
      const found = seen.get(code);
      if (!found || (found.rows < share * filled && !byName?.(column))) return [];
      return [
        {
          severity: "error",
          file,
          line: found.line,
          column: position,
          code,
          rule: null,
          message: `${columnInWords(column, position)} holds ${words}; ${remedy}, or let \`npm run anonymise\` do it.`,
          rows: found.rows,
          measures: []
        }
      ];
    })
  );
