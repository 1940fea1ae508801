import {EARLIER} from "../../contract/comparators.ts";
import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import {nameOf, numberIn, type PrintedFigure, printedFigure, textIn} from "../gather/printed-figure.ts";

/** What a comparison says about our figure. */
const OF_OURS = ["difference", "lower", "upper", "q_value"] as const;

/** Verdicts that say which of two figures is larger. */
const TELLING: ReadonlySet<string> = new Set(["higher", "lower", "same", "no clear difference"]);

/**
 * The difference from a known figure gives the figure away, and "higher" than a known figure narrows it. So a hidden
 * figure may not be compared with anything, and nothing may be compared with a hidden figure of another year.
 */
export function comparedHidden(files: readonly Decoded[], figures: readonly PrintedFigure[]): Complaint[] {
  const hidden = new Set(figures.filter(({symbol}) => symbol === "c").map(keyOf));
  return files.flatMap(({path, records}) =>
    records.flatMap((record): Complaint[] => {
      if (!("compared_with" in record)) return [];
      // Without the column that only a comparison has, its key reads like that of a figure.
      const {compared_with: _, ...rest} = record;
      const figure = printedFigure({...rest, symbol: ""});
      if (!figure) return [];
      const where = `${path}: ${nameOf(figure)}`;
      const isOursHidden = hidden.has(keyOf(figure));
      const other = {...figure, timePeriod: textIn(record.their_period)};
      const isTheirsHidden = OUR_OWN.has(String(record.compared_with)) && hidden.has(keyOf(other));
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

/** Comparisons with our own figure of an earlier period. */
const OUR_OWN: ReadonlySet<string> = new Set(EARLIER);

const keyOf = (figure: PrintedFigure): string =>
  [
    figure.measure,
    figure.timePeriod,
    figure.timeIdentifier,
    ...figure.conditions,
    figure.areaCode,
    figure.basis
  ].join("|");
