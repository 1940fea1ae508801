/** As much of the peers as the bench calls: their own types are only there once they are installed. */
declare module "crossfilter2" {
  interface Dimension<R> {
    filter(value: number | null): void;
    group(): {all(): readonly {readonly key: number; readonly value: number}[]};
  }
  export default function crossfilter<R>(rows: readonly R[]): {
    dimension(of: (row: R) => number): Dimension<R>;
  };
}

declare module "@uwdata/mosaic-core" {
  export class Coordinator {
    constructor(connector: unknown, options: {logger: unknown; cache: boolean});
    preaggregator: {enabled: boolean};
  }
  export interface Selection {
    update(clause: unknown): void;
  }
  export const Selection: {crossfilter(): Selection};
  export function clausePoint(field: string, value: number | undefined, options: {source: unknown}): unknown;
  export function makeClient(options: {
    coordinator: Coordinator;
    selection: Selection;
    query: (filter: unknown) => unknown;
    queryResult: (rows: unknown) => void;
    queryError: (error: Error) => void;
  }): object;
  export function wasmConnector(options: {duckdb: unknown; connection: unknown}): unknown;
}

declare module "@uwdata/mosaic-sql" {
  interface SelectQuery {
    select(columns: Record<string, unknown>): SelectQuery;
    where(filter: unknown): SelectQuery;
    groupby(...columns: string[]): SelectQuery;
  }
  export const Query: {from(table: string): SelectQuery};
  export function column(name: string): unknown;
  export function count(): unknown;
}

declare module "@sqlite.org/sqlite-wasm" {
  interface Statement {
    bind(values: readonly (number | null)[]): Statement;
    step(): boolean;
    get(column: number): number;
    reset(): Statement;
  }
  interface SqliteDatabase {
    exec(sql: string): void;
    prepare(sql: string): Statement;
  }
  export default function start(options: {locateFile: (name: string) => string}): Promise<{
    oo1: {DB: new (name: string) => SqliteDatabase};
  }>;
}

declare module "vega" {
  export const parse: (spec: unknown) => unknown;
  export class View {
    constructor(parsed: unknown, options: {renderer: "svg"; container: Element});
    runAsync(): Promise<View>;
  }
}

declare module "vega-lite" {
  export function compile(spec: unknown): {spec: unknown};
}

declare module "duckdb-wasm-2023" {
  export * from "@duckdb/duckdb-wasm";
}
