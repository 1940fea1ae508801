import {FileAttachment} from "observablehq:stdlib";
import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {EngineTrouble, engineTrouble} from "./engine-trouble.js";

/** A cell of an answer. Hidden figures are null. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** The answer to a reader's own question. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** True when there were more rows than asked for, and the rest were not fetched. */
  readonly cut: boolean;
}

/** DuckDB in this browser, holding the release as the table `measures`. Nothing leaves the page. */
export interface Database {
  /** A reader's own SQL, read-only: the first `limit` rows. Rejects with an `AbortError` once `signal` is aborted. */
  ask(sql: string, limit: number, signal: AbortSignal): Promise<Answer>;
}

/** Bytes of the engine and the release that have arrived, and how many there are. */
export type Progress = (loaded: number, total: number) => void;

let opened: Promise<Database> | undefined;

/**
 * Starts the engine and loads the release, once; later calls share it. Rejects with an `EngineTrouble` that says
 * why in plain words, after which the next call tries again.
 */
export function openDatabase(progress: Progress): Promise<Database> {
  opened ??= open(progress).catch((error: unknown) => {
    opened = undefined;
    throw engineTrouble(error);
  });
  return opened;
}

async function open(progress: Progress): Promise<Database> {
  if (typeof WebAssembly === "undefined" || typeof Worker === "undefined")
    throw new EngineTrouble("This browser is too old to run the query engine.");
  const duckdb = await import("@duckdb/duckdb-wasm");
  if (!(await duckdb.getPlatformFeatures()).wasmExceptions)
    throw new EngineTrouble("This browser is too old to run the query engine.");
  const worker = new Worker(FileAttachment("../../wasm/duckdb-browser-eh.worker.js").href);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  try {
    // The library forgets what it was asked when its worker dies, so a dead worker has to speak for itself.
    const died = new Promise<never>((_, reject) => {
      worker.addEventListener("error", (event) => reject(new Error(event.message || "worker did not load")));
    });
    const [, release] = await Promise.race([died, Promise.all([startEngine(db, progress), readRelease()])]);
    await db.open({path: ":memory:", query: {castBigIntToDouble: true, castDecimalToDouble: true}});
    const connection = await db.connect();
    await connection.insertArrowFromIPCStream(release, {name: "measures", create: true});
    await lock(connection);
    return {
      ask: (sql, limit, signal) =>
        stoppable(ask(db, sql, limit, signal), signal, () => {
          opened = undefined;
          worker.terminate();
        })
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** Whole files only: reading Parquet by byte ranges gives wrong answers on some Windows browsers. */
async function readRelease(): Promise<Uint8Array> {
  const file = FileAttachment("../../release/measures.parquet").arrayBuffer();
  // Framework fetches at once whatever is imported at the top, and a page must not pay for an engine it may never use.
  const {parquetToArrow} = await import("./parquet-to-arrow.js");
  return parquetToArrow(await file);
}

async function startEngine(db: AsyncDuckDB, progress: Progress): Promise<void> {
  const engine = FileAttachment("../../wasm/duckdb-eh.wasm");
  // The total is the file's own size: what a server announces is the compressed size, if anything.
  const total = engine.size ?? 0;
  await db.instantiate(engine.href, null, ({bytesLoaded}) => progress(Math.min(bytesLoaded, total), total));
}

/**
 * The engine may read its own table and nothing else: no file, no address, no extension (where one is asked for by
 * name, it asks our own site). A query may take half of what a small computer has to spare.
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
    const batches = await connection.send(sql, true);
    await batches.open();
    const columns = batches.schema.fields.map(({name}) => name);
    const rows: Row[] = [];
    for await (const batch of batches) {
      signal.throwIfAborted();
      for (const row of batch) rows.push(row.toJSON() as Row);
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

/** Milliseconds in which a query has to stop when it is told to. */
const patience = 3000;

/** `work` that ends when `signal` says so: the engine is asked to stop, and put an end to by `kill` if it does not. */
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
      }, patience);
    });
  });
}
