import {KEY_COLUMNS} from "../../contract/key-columns.ts";
import {required} from "../../contract/required.ts";
import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import {printedFigure, textIn} from "../gather/printed-figure.ts";

/** Data files must be sorted by their codes: any other order could be that of the hidden counts. */
export function unexplainedOrder(files: readonly Decoded[]): Complaint[] {
  return files.flatMap(({path, records}): Complaint[] => {
    if (!/\.(parquet|csv)(\.gz|\.br)?$/i.test(path)) return [];
    const keys = records
      .filter((record) => printedFigure(record) !== null)
      .map((record) => KEY_COLUMNS.map((code) => textIn(record[code])));
    const outOfOrder = keys
      .slice(1)
      .some((key, index) => comesBefore(key, required(keys[index], "the key of the row before")));
    return outOfOrder
      ? [{kind: "unexplained order", where: path, what: "its rows are not sorted by code"}]
      : [];
  });
}

function comesBefore(one: readonly string[], other: readonly string[]): boolean {
  for (const [index, code] of one.entries()) {
    const otherCode = required(other[index], "a code of the row before");
    if (code !== otherCode) return code < otherCode;
  }
  return false;
}
