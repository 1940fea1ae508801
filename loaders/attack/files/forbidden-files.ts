import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import type {SiteFile} from "../gather/site-file.ts";

/** Files that hold more than they show: databases keep deleted rows, source maps hold sources, archives hold anything. */
const FORBIDDEN_NAME =
  /(\.(duckdb|db|sqlite|wal|map|tmp|temp|swp|bak|orig|log|zip|7z|tar|tgz|xlsx|xls|ods|rds)|~)(\.gz|\.br)?$|(^|\/)\.(cache|git|DS_Store)/i;

/** Columns that only a table of children has. */
const CHILD_COLUMN =
  /^(child|child_id|upn|dob|date_of_birth|home_post|pl_post|urn|mc_dob|decom|dec|postcode)$/i;

/** Files that a public site must not serve at all, whatever is in them. */
export function forbiddenFiles(files: readonly SiteFile[], decoded: readonly Decoded[]): Complaint[] {
  const byName = files
    .filter(({path, bytes}) => FORBIDDEN_NAME.test(path) || isDatabase(bytes))
    .map(
      ({path}): Complaint => ({
        kind: "file that should not be there",
        where: path,
        what: "a public site has no such file"
      })
    );
  const byColumn = decoded.flatMap(({path, records}): Complaint[] => {
    const column = records.flatMap((record) => Object.keys(record)).find((name) => CHILD_COLUMN.test(name));
    return column
      ? [{kind: "file that should not be there", where: path, what: `it has a column "${column}"`}]
      : [];
  });
  const unreadable = decoded
    .filter(({isUnreadable}) => isUnreadable)
    .map(
      ({path}): Complaint => ({kind: "file that should not be there", where: path, what: "it cannot be read"})
    );
  return [...byName, ...byColumn, ...unreadable];
}

/** DuckDB and SQLite files by their first bytes, whatever they are called. */
const isDatabase = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(8, 12)) === "DUCK" ||
  new TextDecoder("latin1").decode(bytes.subarray(0, 6)) === "SQLite";
