import type {ArchivedRelease} from "../../contract/archived-release.ts";
import type {EarlierFigure} from "../../contract/earlier-figure.ts";
import type {MeasureRow} from "../../contract/release.ts";
import {releaseInArchive} from "./release-in-archive.ts";

/** The council's own figures as each published release printed or hid them: the gate keeps hidden what was hidden once. */
export const earlierFigures = (archive: readonly ArchivedRelease[]): Promise<readonly EarlierFigure[][]> =>
  Promise.all(
    archive.map(async (archived) => {
      const {measures} = await releaseInArchive(archived);
      return measures.filter(({basis}) => basis === "own").map(earlierFigure);
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
