import {type Column, column} from "../layout/column.ts";

/** Words or an id, kept as they are. */
export const text = (header: string, expects = "text"): Column<string> =>
  column(header, expects, (cell) => ({value: cell}));
