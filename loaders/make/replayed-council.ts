import type {Folder} from "../contract/folder.ts";
import type {GatedFigure} from "../contract/released.ts";
import {memoryFolder} from "../files/memory-folder.ts";
import {countTally} from "../measures/count-measures.ts";
import type {Counted} from "../measures/counted.ts";
import type {Council} from "../parallel/council.ts";
import {writtenCouncil} from "../parallel/written-council.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {dataFolderFiles} from "../read/data-folder-files.ts";
import type {HeldYears} from "../read/held-years.ts";
import {countFolder} from "./parts/count-folder.ts";
import {folderCounted} from "./parts/folder-counted.ts";

/** The records that a council was made from. */
export interface TrueRecords {
  readonly data: Folder;
  readonly folder: DataFolder;
  readonly held: HeldYears;
}

/** A council sent through the whole pipeline. */
export interface Replayed {
  /** Its data folder, in memory. As secret as the records. */
  readonly data: Folder;
  readonly counted: Counted;
  /** How many figures are not as they were published: none, where the council is a proof. */
  readonly differing: number;
}

/**
 * Writes a made-up council as a data folder in memory, reads, checks and counts it as any data folder, and compares every
 * figure that the release shows. `publish` shows counts by the pattern of the release.
 *
 * @throws Refused where the written folder cannot be used.
 */
export async function replayedCouncil(
  {data, folder, held}: TrueRecords,
  council: Council,
  truth: Counted,
  publish: (counted: Counted) => readonly GatedFigure[]
): Promise<Replayed> {
  const {files, instead} = writtenCouncil(folder, held, council);
  const others = dataFolderFiles(data).filter(
    (path) => !instead.some((place) => path === place || path.startsWith(`${place}/`))
  );
  const written = memoryFolder([
    ...others.flatMap((path): [string, Uint8Array][] => {
      const content = data.read(path);
      return content === null ? [] : [[path, content]];
    }),
    ...files.map(({path, text}): [string, string] => [path, text])
  ]);
  const {
    tally,
    facts,
    folder: without
  } = folderCounted(await countFolder({data: written, withChildren: false}));
  const counted = countTally(tally, facts, without);
  const published = publish(truth).map((figure) => JSON.stringify(figure));
  const now = publish(counted).map((figure) => JSON.stringify(figure));
  const differing =
    Math.abs(published.length - now.length) +
    published.filter((figure, index) => figure !== now[index]).length;
  return {data: written, counted, differing};
}
