import pg from "pg";
import {groupedBy} from "../collections/grouped-by.ts";
import {csvLines} from "../contract/csv-lines.ts";
import {ssdColumns, ssdQuery} from "../read/ssd/ssd-query.ts";
import {SSD_FOLDER, SSD_TABLE_NAMES, type SsdTable} from "../read/ssd/ssd-tables.ts";
import {WronglyUsed} from "./command.ts";

const REVIEWS: SsdTable = "ssd_cla_reviews";

/** How long to wait for the database, and for one of its answers, in milliseconds. */
const CONNECT_WITHIN = 20_000;
const ANSWER_WITHIN = 600_000;

/**
 * Reads the tables of the Standard Safeguarding Dataset from a PostgreSQL database, as the CSV files of a folder `ssd/`
 * by path. It only selects, in a read-only transaction that it takes back. Columns that the database lacks are left
 * out, as an export of it would.
 *
 * @param connection `postgres://user@host/database`; what it leaves out is taken from PostgreSQL's own variables. It is
 *   in no message.
 * @throws WronglyUsed where the database cannot be reached or read, or has no such tables.
 */
export async function ssdInPostgres(connection: string): Promise<ReadonlyMap<string, string>> {
  const client = clientOf(connection);
  // A connection that breaks while nobody asks anything must not end the program; the next question fails.
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    // Whatever the server's own way to write days, this one is read.
    await client.query("SET LOCAL datestyle = 'ISO'");
    const files = await tablesOf(client);
    await client.query("ROLLBACK");
    return files;
  } catch (error) {
    if (error instanceof WronglyUsed) throw error;
    throw new WronglyUsed(`--from-ssd: ${troubleOf(error)}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function clientOf(connection: string): pg.Client {
  try {
    return new pg.Client({
      connectionString: connection,
      connectionTimeoutMillis: CONNECT_WITHIN,
      query_timeout: ANSWER_WITHIN,
      application_name: "children-in-our-care"
    });
  } catch {
    throw new WronglyUsed(
      "--from-ssd: this is no address of a database, expected postgres://user@host:5432/database"
    );
  }
}

/** A column that the user of the database may read. */
interface FoundColumn {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly current: boolean;
}

const COLUMNS = `SELECT table_schema AS schema, table_name AS table, column_name AS column,
  table_schema = current_schema() AS current
FROM information_schema.columns WHERE lower(table_name) = ANY($1) ORDER BY 1, 2, 3`;

async function tablesOf(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const {rows: found} = await client.query<FoundColumn>(COLUMNS, [SSD_TABLE_NAMES]);
  const ofDataset = schemaOf(found);
  const inSchema = groupedBy(
    found.filter(({schema}) => schema === ofDataset),
    ({table}) => table
  );
  const files = new Map<string, string>();
  for (const [table, columns] of inSchema) {
    const name = SSD_TABLE_NAMES.find((each) => each === table.toLowerCase());
    if (name === undefined) continue;
    const wanted = ssdColumns(name).flatMap((column) => {
      const there = columns.find((each) => each.column.toLowerCase() === column);
      return there === undefined ? [] : [there];
    });
    if (wanted.length === 0) continue;
    const text = ssdQuery(
      ofDataset,
      table,
      wanted.map(({column}) => column)
    );
    const {rows} = await client.query<(string | null)[]>({text, rowMode: "array"});
    const header = wanted.map(({column}) => column.toLowerCase());
    files.set(
      `${SSD_FOLDER}/${name}.csv`,
      csvLines([header, ...rows.map((cells) => cells.map((cell) => (cell === null ? "" : cell)))])
    );
  }
  return files;
}

/** The schema of the dataset: the one that has its reviews; of several, the one that is searched first. */
function schemaOf(found: readonly FoundColumn[]): string {
  const ofReviews = found.filter(({table}) => table.toLowerCase() === REVIEWS);
  const schemas = [...new Set(ofReviews.map(({schema}) => schema))];
  const [only, ...others] = schemas;
  if (only === undefined)
    throw new WronglyUsed(
      `--from-ssd: the database has no table ${REVIEWS} that this user may read; give the user SELECT on ${SSD_TABLE_NAMES.join(", ")}`
    );
  const current = ofReviews.find((each) => each.current)?.schema;
  if (others.length > 0 && current === undefined)
    throw new WronglyUsed(
      `--from-ssd: several schemas have a table ${REVIEWS}; let the user’s search_path begin with the right one`
    );
  return current ?? only;
}

/** What went wrong, by its code: the words of a driver or server may have the address or a value in them. */
function troubleOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return (
    TROUBLES.find(({codes}) => codes.test(code))?.words ??
    (/^[0-9A-Z]{5}$/.test(code)
      ? `the database stopped with the code ${code} of PostgreSQL`
      : "the database gave no answer that is understood; check its address, and whether it wants an encrypted connection (?sslmode=require)")
  );
}

const TROUBLES: readonly {readonly codes: RegExp; readonly words: string}[] = [
  {
    codes: /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET)$/,
    words: "the database cannot be reached; check host and port, and that it is running"
  },
  {codes: /^28/, words: "the database does not accept this user or password"},
  {codes: /^3D000$/, words: "the server has no database of this name"},
  {codes: /^42501$/, words: "the user may not read these tables; give it SELECT on them"}
];
