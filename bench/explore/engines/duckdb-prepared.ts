import {NAMES} from "../programs/children-as-objects.ts";
import {childrenInDuckdb} from "../programs/children-in-duckdb.ts";
import {countsOfRows} from "../programs/counts-of-rows.ts";
import type {Engine} from "../programs/engine.ts";
import {explore} from "../programs/explore.ts";

/** Any category where the parameter is null. */
const anyOr = (name: string) => `(?::INTEGER IS NULL OR ${name} = ?::INTEGER)`;

/** DuckDB-WASM with five statements prepared once, their filters as parameters. */
const prepared: Engine = {
  async open() {
    const {connection} = await childrenInDuckdb();
    const statements = await Promise.all(
      NAMES.map((name) => {
        const where = NAMES.filter((other) => other !== name).map(anyOr);
        return connection.prepare(
          `SELECT ${name} AS k, count(*) AS n FROM children WHERE ${where.join(" AND ")} GROUP BY ${name}`
        );
      })
    );
    return {
      async views(filters) {
        const views = [];
        for (const [view, statement] of statements.entries()) {
          const others = filters.filter((_, index) => index !== view);
          const answer = await statement.query(...others.flatMap((wanted) => [wanted, wanted]));
          views.push(countsOfRows(view, answer.toArray() as {k: unknown; n: unknown}[]));
        }
        return views;
      }
    };
  }
};

await explore(prepared);
