import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {projectRoot} from "../../../scripts/project-root.mjs";
import {startDuckDB} from "../../duckdb.ts";
import {reportCost} from "../../report-cost.ts";

/** Counts the children of a restricted release by one statement, and compares each count with the release's own. */
const [, , release = ""] = process.argv;

const sql = readFileSync(join(projectRoot, "bench", "release", "portable-count.sql"), "utf8");
const engine = await startDuckDB();
await engine.load("children", readFileSync(join(release, "children.parquet")));

await reportCost(async () => {
  const counted = engine.query(sql);
  const own = ownCounts();
  const different = counted.filter((row) => own.get(keyOf(row)) !== Number(row.children)).length;
  const [total] = engine.query("SELECT count(*) AS n FROM children");
  return {counts: counted.length, different, children: Number(total?.n)};
});

/** `2018/19 sex male`, or `2018/19 total total` where no breakdown is named. Rows of children keep the return's capitals. */
function keyOf({year, children: _, ...breakdowns}: Record<string, unknown>): string {
  const [column = "total", category = "total"] =
    Object.entries(breakdowns).find(([, value]) => value !== null) ?? [];
  return `${year} ${column.replaceAll("_", "-")} ${category}`.toLowerCase();
}

function ownCounts(): Map<string, number> {
  const rows: Record<string, string>[] = parse(readFileSync(join(release, "measures.csv")), {columns: true});
  return new Map(
    rows
      .filter(
        (row) => row.measure === "children-looked-after" && row.basis === "own" && row.breakdown_2 === ""
      )
      .map((row) => [`${row.time_period} ${row.breakdown} ${row.category}`, Number(row.value)])
  );
}
