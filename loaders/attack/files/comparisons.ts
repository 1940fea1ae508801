import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import {nameOf, numberIn, type PrintedFigure, printedFigure} from "../gather/printed-figure.ts";

/** What a comparison says of the figure compared, and of the one that it is set against. */
const OF_OURS = ["difference", "lower", "upper", "q_value"] as const;

/** Verdicts that say which of two figures is larger. */
const TELLING: ReadonlySet<string> = new Set(["higher", "lower", "same", "no clear difference"]);

/**
 * A difference from a known figure is the figure, and "higher" than a known figure is half of it: hidden figures
 * are compared with nothing, and nothing with a hidden figure of another year.
 */
export function comparedHidden(files: readonly Decoded[], figures: readonly PrintedFigure[]): Complaint[] {
  const hidden = new Set(figures.filter(({symbol}) => symbol === "c").map(keyOf));
  return files.flatMap(({path, records}) =>
    records.flatMap((record): Complaint[] => {
      if (!("compared_with" in record)) return [];
      // The same reading as for a figure, once what only a comparison has is put aside.
      const {compared_with: _, ...rest} = record;
      const figure = printedFigure({...rest, symbol: ""});
      if (!figure) return [];
      const where = `${path}: ${nameOf(figure)}`;
      const isOursHidden = hidden.has(keyOf(figure));
      const other = {...figure, timePeriod: String(record.their_period ?? "")};
      const isTheirsHidden = BEFORE.test(String(record.compared_with)) && hidden.has(keyOf(other));
      if (!isOursHidden && !isTheirsHidden) return [];
      const told = [...OF_OURS, ...(isTheirsHidden ? (["their_value"] as const) : [])].filter(
        (column) => numberIn(record[column]) !== null
      );
      if (told.length > 0)
        return [{kind: "hidden figure compared", where, what: `its ${told.join(" and ")} is printed`}];
      return TELLING.has(String(record.verdict))
        ? [{kind: "hidden figure compared", where, what: "its verdict is printed"}]
        : [];
    })
  );
}

/** Comparisons with a figure of ours: with an earlier year. */
const BEFORE = /-years?(-before)?$/;

const keyOf = (figure: PrintedFigure): string =>
  [
    figure.measure,
    figure.timePeriod,
    figure.timeIdentifier,
    ...figure.conditions,
    figure.areaCode,
    figure.basis
  ].join("|");
