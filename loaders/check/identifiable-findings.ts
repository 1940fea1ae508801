import type {Finding} from "../contract/finding.ts";
import {type ChildPart, EVERYBODY} from "../read/child-part.ts";
import type {WatchFile} from "../read/folder-reading.ts";
import {csvFilesIn} from "./csv-files-in.ts";
import {columnInWords, IDENTIFIERS} from "./identifiers.ts";
import {type FileWatch, type Suspicion, suspicionsIn, watchFile} from "./suspicions.ts";

/** Where rows about children may lie. */
const FOLDERS = ["returns", "service"];

/** What identifies children in one file, given by its path within the folder. */
export const identifiableInFile = async (dir: string, file: string): Promise<readonly Finding[]> =>
  findingsOf(await suspicionsIn(dir, file));

/**
 * Looks at every cell of every CSV in `returns/` and `service/` for what would put a name to a row: while the folder is
 * read, and afterwards at the files that the reader has no use for.
 */
export interface FolderWatch {
  readonly watch: WatchFile;
  /** All that was seen, file by file; of a part of the children, of all parts together findings are made. */
  readonly suspicions: () => Promise<readonly Suspicion[]>;
}

/** Begins to look at a part of the children of a data folder. */
export function watchFolder(dir: string, part: ChildPart = EVERYBODY): FolderWatch {
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
      for (const file of await csvFilesIn(dir, FOLDERS))
        suspicions.push(...(watched.get(file)?.seen() ?? (await suspicionsIn(dir, file, part))));
      return suspicions;
    }
  };
}

/**
 * The errors that suspicions of all the children come to: unique pupil numbers, full postcodes, NHS numbers, columns of
 * names, exact dates of birth; one for each kind, file and column. Check and release refuse such a folder, unless its
 * keeper accepts it for a restricted edition.
 */
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
