import {writeFileSync} from "node:fs";
import type {PartRead} from "../../loaders/make/parts/count-part.ts";
import {folderCounted} from "../../loaders/make/parts/folder-counted.ts";
import {countTally} from "../../loaders/measures/count-measures.ts";

/** Writes every count and mean of all children as a list of ids and values. */
export function writeCounts(file: string, read: PartRead): void {
  const {tally, facts, folder} = folderCounted(read);
  const {counts, figures} = countTally(tally, facts, folder);
  const means = figures.flatMap((figure) => (figure.kind === "mean" ? [figure] : []));
  const cells = [
    ...counts.map(({id, value}) => [id, value]),
    ...means.map(({measure, timePeriod, mean}) => [`${measure}|${timePeriod}|mean`, mean])
  ];
  writeFileSync(file, JSON.stringify(cells));
}
