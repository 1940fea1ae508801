import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import {printedFigure} from "../gather/printed-figure.ts";

const CODES = ["measure", "time_period", "time_identifier", "area_code", "breakdown", "category"] as const;

/** Rows in an order that no code explains may be in the order of what they hide: data files are sorted by code. */
export function unexplainedOrder(files: readonly Decoded[]): Complaint[] {
  return files.flatMap(({path, records}): Complaint[] => {
    if (!/\.(parquet|csv)(\.gz|\.br)?$/i.test(path)) return [];
    const keys = records
      .filter((record) => printedFigure(record) !== null)
      .map((record) => CODES.map((code) => String(record[code] ?? "")));
    const outOfOrder = keys.some((key, index) => index > 0 && comesBefore(key, keys[index - 1] ?? []));
    return outOfOrder
      ? [{kind: "unexplained order", where: path, what: "its rows are not sorted by code"}]
      : [];
  });
}

function comesBefore(one: readonly string[], other: readonly string[]): boolean {
  const at = one.findIndex((code, index) => code !== other[index]);
  return at >= 0 && (one[at] ?? "") < (other[at] ?? "");
}
