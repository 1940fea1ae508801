import type {ArchivedRelease} from "../../contract/archived-release.ts";
import type {EarlierFigure} from "../../contract/earlier-figure.ts";
import type {MeasureRow} from "../../contract/release.ts";
import {readRelease} from "./read-release.ts";

/** Our own figures as each published release printed or hid them, for the gate: what was hidden once stays hidden. */
export const earlierFigures = (archive: readonly ArchivedRelease[]): Promise<readonly EarlierFigure[][]> =>
  Promise.all(
    archive.map(async ({files}) => {
      const written = await readRelease(files);
      return (written?.measures ?? []).filter(({basis}) => basis === "own").map(earlierFigure);
    })
  );

const earlierFigure = (row: MeasureRow): EarlierFigure => ({
  measure: row.measure,
  timePeriod: row.time_period,
  timeIdentifier: row.time_identifier,
  breakdown: row.breakdown,
  category: row.category,
  breakdown2: row.breakdown_2,
  category2: row.category_2,
  symbol: row.symbol,
  numerator: row.numerator,
  denominator: row.denominator
});
