import type {Provenance} from "../../loaders/contract/provenance.ts";
import type {MeasureRow} from "../../loaders/contract/release.ts";
import {figureText} from "./figure-text.js";

/** The mark of each provenance, and what a screen reader says in place of it. Solid is known, open is made up. */
export const PROVENANCE_MARKS: Readonly<Record<Provenance, {readonly mark: string; readonly words: string}>> =
  {
    printed: {mark: "■", words: "printed in a document"},
    department: {mark: "◆", words: "published by the Department for Education"},
    "made-up": {mark: "□", words: "made up"}
  };

type Marked = Pick<MeasureRow, "value" | "provenance">;

/** The mark of a figure of a made-up council; nothing for any other, and for one that is not shown. */
export const markOf = (figure: Marked | null): string =>
  figure === null || figure.value === null || figure.provenance === null
    ? ""
    : PROVENANCE_MARKS[figure.provenance].mark;

/** A figure with its mark, for tables and charts: `84%□`. */
export const markedText = (
  figure: Pick<MeasureRow, "value" | "symbol" | "unit" | "provenance"> | null,
  decimals = 0
): string => figureText(figure, decimals) + markOf(figure);

const MARKS = Object.values(PROVENANCE_MARKS);

/** Splits words at the marks in them; a piece that is a mark comes with what it means. */
export const piecesWithMarks = (
  text: string
): readonly {readonly piece: string; readonly meaning: string | null}[] =>
  text
    .split(/([■◆□])/)
    .filter((piece) => piece !== "")
    .map((piece) => ({piece, meaning: MARKS.find(({mark}) => mark === piece)?.words ?? null}));

/** Words with marks as a screen reader is to say them, for a label: `84% (made up)`. */
export const spoken = (text: string): string =>
  piecesWithMarks(text)
    .map(({piece, meaning}) => (meaning === null ? piece : ` (${meaning})`))
    .join("");
