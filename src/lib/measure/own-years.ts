import type {Release} from "../release/release.js";

/** A release cut down to what one measure's page can redraw by itself: our own rows of it, all years, and the words for them. */
export type OwnYears = Pick<Release, "measures" | "catalogue"> & {
  readonly manifest: Pick<Release["manifest"], "authority" | "reportingYears">;
};

export function ownYears({measures, catalogue, manifest}: Release, id: string): OwnYears {
  const rows = measures.filter(
    ({measure, basis, time_identifier}) =>
      measure === id &&
      basis === "own" &&
      (time_identifier === "31 March" || time_identifier === "Reporting year")
  );
  const used = new Set(rows.flatMap(({breakdown, breakdown_2}) => [breakdown, breakdown_2]));
  return {
    measures: rows,
    catalogue: {
      measures: catalogue.measures.filter((words) => words.id === id),
      breakdowns: catalogue.breakdowns.filter((words) => used.has(words.id))
    },
    manifest: {authority: manifest.authority, reportingYears: manifest.reportingYears}
  };
}
