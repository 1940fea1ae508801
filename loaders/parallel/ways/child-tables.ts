import {CHILD_LOGS, type ChildLog} from "../../read/child-logs.ts";
import type {Column} from "../../read/layout/column.ts";
import {RETURN_TABLES} from "../../read/return-tables.ts";
import type {ReturnRows} from "../../read/rows.ts";
import type {TableName} from "../life.ts";

/** A table that a return and its extract share, or a log. */
export interface ChildTable {
  readonly name: string;
  readonly names: readonly TableName[];
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  readonly isEpisodes: boolean;
}

/** Every table about children. */
export const CHILD_TABLES: readonly ChildTable[] = [
  ...Object.entries(RETURN_TABLES).map(([name, {columns}]) => ({
    name,
    names: [`returns/${name as keyof ReturnRows}`, `extract/${name as keyof ReturnRows}`] as const,
    columns: columns as unknown as ChildTable["columns"],
    isEpisodes: name === "episodes"
  })),
  ...Object.entries(CHILD_LOGS).map(([name, {columns}]) => ({
    name: `log of ${name}`,
    names: [`log/${name as ChildLog}`] as const,
    columns: columns as unknown as ChildTable["columns"],
    isEpisodes: false
  }))
];

/** The tables without which a child is not looked after: rows of these are never repeated or left out with others. */
export const TELLING_OF_CARE: ReadonlySet<string> = new Set<keyof ReturnRows>(["header", "episodes"]);
