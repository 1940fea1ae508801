import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import {nameOf, numberIn, type PrintedFigure, printedFigure} from "../gather/printed-figure.ts";

/** A difference from a known figure is the figure: hidden ones are compared with nothing. */
export function comparedHidden(files: readonly Decoded[], figures: readonly PrintedFigure[]): Complaint[] {
  const hidden = new Set(figures.filter(({symbol}) => symbol === "c").map(keyOf));
  return files.flatMap(({path, records}) =>
    records.flatMap((record): Complaint[] => {
      if (!("compared_with" in record)) return [];
      // The same reading as for a figure, once what only a comparison has is put aside.
      const {compared_with: _, ...rest} = record;
      const figure = printedFigure({...rest, symbol: ""});
      if (!figure || !hidden.has(keyOf(figure)) || numberIn(record.difference) === null) return [];
      return [
        {
          kind: "hidden figure compared",
          where: `${path}: ${nameOf(figure)}`,
          what: "its difference is printed"
        }
      ];
    })
  );
}

const keyOf = (figure: PrintedFigure): string =>
  [nameOf(figure), figure.areaCode, figure.basis, figure.source].join("|");
