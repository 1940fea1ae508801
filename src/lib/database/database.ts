import {FileAttachment} from "observablehq:stdlib";
import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import type {EnglandWords} from "../../../loaders/contract/england.ts";
import {EngineTrouble, engineTrouble} from "./engine-trouble.js";

/** A cell of an answer. Hidden figures are null. */
export type Cell = string | number | boolean | null;

/** The answer to a reader's own question. */
export interface Answer {
  readonly columns: readonly string[];
  /** Each row's cells in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** True when there were more rows than asked for, and the rest were not fetched. */
  readonly cut: boolean;
}

/** What the engine can hold: the council's own release, and all authorities' published figures. */
export type TableName = "measures" | "england";

/**
 * DuckDB in this browser. It holds the release as the table `measures` and all authorities' figures as `england`, each
 * fetched when a question first names it. Nothing leaves the page.
 */
export interface Database {
  /** SQL, read-only: the first `limit` rows. Rejects with an `AbortError` once `signal` is aborted. */
  ask(sql: string, limit: number, signal: AbortSignal): Promise<Answer>;
}

/** How many bytes of the engine have arrived, and of how many: null where that is not known, as in `npm run dev`. */
export type Progress = (loaded: number, total: number | null) => void;

let opened: Promise<Database> | undefined;

/**
 * Starts the engine, once, whichever page asks first, and fetches a table meanwhile; later calls share it. Rejects with an
 * `EngineTrouble` that says why in plain words, after which the next call tries again.
 */
export function openDatabase(progress: Progress, first: TableName = "measures"): Promise<Database> {
  opened ??= open(progress, first).catch((error: unknown) => {
    opened = undefined;
    throw engineTrouble(error);
  });
  return opened;
}

async function open(progress: Progress, first: TableName): Promise<Database> {
  if (typeof WebAssembly === "undefined" || typeof Worker === "undefined")
    throw new EngineTrouble("This browser is too old to run the query engine.");
  const duckdb = await import("@duckdb/duckdb-wasm");
  if (!(await duckdb.getPlatformFeatures()).wasmExceptions)
    throw new EngineTrouble("This browser is too old to run the query engine.");
  const worker = new Worker(FileAttachment("../../wasm/duckdb-browser-eh.worker.js").href);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  try {
    // The library never answers once its worker has died, so we listen for that ourselves.
    const died = new Promise<never>((_, reject) => {
      worker.addEventListener("error", (event) => reject(new Error(event.message || "worker did not load")));
    });
    const [, read] = await Promise.race([died, Promise.all([startEngine(db, progress), READ[first]()])]);
    await db.open({path: ":memory:", query: {castBigIntToDouble: true, castDecimalToDouble: true}});
    const connection = await db.connect();
    await put(connection, read);
    await lock(connection);
    const held = new Map<TableName, Promise<void>>([[first, Promise.resolve()]]);
    const hold = (table: TableName): Promise<void> => {
      const holding = held.get(table) ?? READ[table]().then((found) => put(connection, found));
      held.set(table, holding);
      holding.catch(() => held.delete(table));
      return holding;
    };
    return {
      ask: async (sql, limit, signal) => {
        await Promise.race([died, Promise.all(tablesIn(sql).map(hold))]);
        signal.throwIfAborted();
        return stoppable(ask(db, sql, limit, signal), signal, () => {
          opened = undefined;
          worker.terminate();
        });
      }
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** A table as it is put into the engine: rows as an Arrow stream, and statements that make the rest of it. */
interface ReadTable {
  readonly name: string;
  readonly arrow: Uint8Array;
  readonly statements: readonly string[];
}

/**
 * How each table is read. Whole files only: reading Parquet by byte ranges gives wrong answers on some Windows browsers.
 * Framework fetches static imports at once, and a page must not fetch what an engine needs that it may never start.
 */
const READ: Readonly<Record<TableName, () => Promise<ReadTable>>> = {
  measures: async () => {
    const file = FileAttachment("../../release/measures.parquet").arrayBuffer();
    const {parquetToArrow} = await import("./parquet-to-arrow.js");
    return {name: "measures", arrow: await parquetToArrow(await file), statements: []};
  },
  england: async () => {
    const file = FileAttachment("../england/figures.parquet").arrayBuffer();
    const words = FileAttachment("../england/atlas.json").json() as Promise<EnglandLists>;
    const {ENGLAND_NUMBERS, englandView, numbersToArrow} = await import("./england-tables.js");
    const arrow = await numbersToArrow(await file);
    return {name: ENGLAND_NUMBERS, arrow, statements: englandView(await words)};
  }
};

type EnglandLists = Pick<EnglandWords, "series" | "areas" | "sources">;

async function put(connection: AsyncDuckDBConnection, {name, arrow, statements}: ReadTable): Promise<void> {
  await connection.insertArrowFromIPCStream(arrow, {name, create: true});
  for (const statement of statements) await connection.query(statement);
}

/** The tables that a question names. */
const tablesIn = (sql: string): readonly TableName[] =>
  (["measures", "england"] as const).filter((name) => new RegExp(`\\b${name}`, "i").test(sql));

async function startEngine(db: AsyncDuckDB, progress: Progress): Promise<void> {
  const engine = FileAttachment("../../wasm/duckdb-eh.wasm");
  // What a server announces is the compressed size, if anything, so the total is the file's size at build.
  const total = engine.size ?? null;
  await db.instantiate(engine.href, null, ({bytesLoaded}) =>
    progress(total === null ? bytesLoaded : Math.min(bytesLoaded, total), total)
  );
}

/**
 * The engine may read its own tables and nothing else: no file, no address, no extension (where a query names one, the
 * engine asks our own site for it). A query may use 1 GB, half of what a small computer has to spare.
 */
async function lock(connection: AsyncDuckDBConnection): Promise<void> {
  for (const setting of [
    "SET memory_limit = '1GB'",
    "SET enable_external_access = false",
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
    `SET custom_extension_repository = '${location.origin}/no-extensions'`,
    "SET lock_configuration = true"
  ])
    await connection.query(setting);
}

async function ask(db: AsyncDuckDB, sql: string, limit: number, signal: AbortSignal): Promise<Answer> {
  const connection = await db.connect();
  const cancel = () => void connection.cancelSent();
  signal.addEventListener("abort", cancel);
  try {
    await connection.query("BEGIN TRANSACTION READ ONLY");
    signal.throwIfAborted();
    await mustBeOneStatement(connection, sql);
    const batches = await connection.send(sql, true);
    await batches.open();
    const columns = batches.schema.fields.map(({name}) => name);
    const rows: (readonly Cell[])[] = [];
    for await (const batch of batches) {
      signal.throwIfAborted();
      for (const row of batch) {
        const cells: Partial<Record<string, Cell>> = row.toJSON();
        rows.push(columns.map((name) => cells[name] ?? null));
      }
      if (rows.length > limit) break;
    }
    return {columns, rows: rows.slice(0, limit), cut: rows.length > limit};
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", cancel);
    await connection.close();
  }
}

/**
 * Throws where a query is several statements: the first of them could end the transaction that only reads, and the
 * second could then write. The engine itself prepares one statement at a time.
 */
async function mustBeOneStatement(connection: AsyncDuckDBConnection, sql: string): Promise<void> {
  const statement = await connection.prepare(sql);
  await statement.close();
}

/** How many milliseconds a query has to stop once it is asked to. */
const TIME_TO_STOP = 3000;

/** `work` that ends when `signal` says so: the engine is asked to stop, and `kill` ends it if it does not. */
function stoppable<T>(work: Promise<T>, signal: AbortSignal, kill: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let ended = false;
    work.then(resolve, reject).finally(() => {
      ended = true;
    });
    signal.addEventListener("abort", () => {
      setTimeout(() => {
        if (ended) return;
        kill();
        reject(signal.reason);
      }, TIME_TO_STOP);
    });
  });
}
