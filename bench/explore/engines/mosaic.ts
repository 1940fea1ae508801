import {Coordinator, clausePoint, makeClient, Selection, wasmConnector} from "@uwdata/mosaic-core";
import {column, count, Query} from "@uwdata/mosaic-sql";
import {NAMES} from "../programs/children-as-objects.ts";
import {childrenInDuckdb} from "../programs/children-in-duckdb.ts";
import {countsOfRows} from "../programs/counts-of-rows.ts";
import {CARDINALITIES, type Filters} from "../programs/dimensions.ts";
import type {Engine} from "../programs/engine.ts";
import {explore} from "../programs/explore.ts";

const silent = Object.fromEntries(
  ["debug", "info", "log", "warn", "error", "group", "groupCollapsed", "groupEnd"].map((name) => [
    name,
    () => {}
  ])
);

/** Mosaic: one client a view, linked by a crossfilter selection, with its own pre-aggregation. */
const mosaic: Engine = {
  async open() {
    const {db, connection} = await childrenInDuckdb();
    const coordinator = new Coordinator(wasmConnector({duckdb: db, connection}), {
      logger: silent,
      cache: false
    });
    const selection = Selection.crossfilter();
    const views = CARDINALITIES.map((categories) => new Array<number>(categories).fill(0));
    let waiting = NAMES.length;
    let arrived = () => {};
    const all = () =>
      new Promise<void>((done) => {
        arrived = done;
      });
    const start = all();
    const clients = NAMES.map((name, view) =>
      makeClient({
        coordinator,
        selection,
        query: (filter) =>
          Query.from("children")
            .select({k: column(name), n: count()})
            .where(filter)
            .groupby("k"),
        queryResult(rows) {
          views[view] = [...countsOfRows(view, rows as Iterable<{k: unknown; n: unknown}>)];
          waiting--;
          if (waiting <= 0) arrived();
        },
        queryError(error) {
          throw error;
        }
      })
    );
    await start;
    let before: Filters = NAMES.map(() => null);
    return {
      async views(filters) {
        const changed = filters.findIndex((wanted, view) => wanted !== before[view]);
        before = filters;
        if (changed < 0) return views.map((counts) => [...counts]);
        // The view that is clicked keeps what it shows: its own filter does not concern it.
        waiting = NAMES.length - 1;
        const answered = all();
        selection.update(
          clausePoint(NAMES[changed] ?? "", filters[changed] ?? undefined, {source: clients[changed]})
        );
        await answered;
        return views.map((counts) => [...counts]);
      }
    };
  }
};

await explore(mosaic);
