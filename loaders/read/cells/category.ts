import {type Column, column} from "../layout/column.ts";

/** One of the service's own categories, which may be any words, as an id: `Permanency plan` is `permanency-plan`. */
export const category = (header: string): Column<string> =>
  column(header, "one of the service’s own categories", (cell) => {
    const value = cell
      .toLowerCase()
      .replaceAll(/[’']/g, "")
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/g, "");
    return value === "" ? {problem: NO_WORDS} : {value};
  });

const NO_WORDS = {
  severity: "error",
  code: "unknown-code",
  message: "holds neither letters nor digits, expected one of the service’s own categories"
} as const;
