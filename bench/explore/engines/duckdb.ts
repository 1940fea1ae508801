import {NAMES} from "../programs/children-as-objects.ts";
import {childrenInDuckdb} from "../programs/children-in-duckdb.ts";
import {countsOfRows} from "../programs/counts-of-rows.ts";
import type {Engine} from "../programs/engine.ts";
import {explore} from "../programs/explore.ts";

/** DuckDB-WASM used plainly: five queries a change, written out each time. */
const plain: Engine = {
  async open() {
    const {connection} = await childrenInDuckdb();
    return {
      async views(filters) {
        const views = [];
        for (const [view, name] of NAMES.entries()) {
          const conditions = NAMES.flatMap((other, index) =>
            index === view || filters[index] === null ? [] : [`${other} = ${filters[index]}`]
          );
          const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
          const answer = await connection.query(
            `SELECT ${name} AS k, count(*) AS n FROM children ${where} GROUP BY ${name}`
          );
          views.push(countsOfRows(view, answer.toArray()));
        }
        return views;
      }
    };
  }
};

await explore(plain);
