import start from "@sqlite.org/sqlite-wasm";
import {NAMES} from "../programs/children-as-objects.ts";
import {CARDINALITIES} from "../programs/dimensions.ts";
import {type Engine, fetchChildren} from "../programs/engine.ts";
import {explore} from "../programs/explore.ts";

/** SQLite-WASM with a prepared statement a view. */
const sqlite: Engine = {
  async open() {
    const [{oo1}, columns] = await Promise.all([
      start({locateFile: () => document.body.dataset.engine ?? ""}),
      fetchChildren()
    ]);
    const db = new oo1.DB(":memory:");
    db.exec(`CREATE TABLE children (${NAMES.map((name) => `${name} INTEGER`).join(", ")}); BEGIN`);
    const insert = db.prepare("INSERT INTO children VALUES (?, ?, ?, ?, ?)");
    for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
      insert.bind(columns.map((column) => column[row] ?? 0)).step();
      insert.reset();
    }
    db.exec("COMMIT");
    const statements = NAMES.map((name) => {
      const where = NAMES.filter((other) => other !== name).map((other) => `(? IS NULL OR ${other} = ?)`);
      return db.prepare(
        `SELECT ${name}, count(*) FROM children WHERE ${where.join(" AND ")} GROUP BY ${name}`
      );
    });
    return {
      views: (filters) =>
        statements.map((statement, view) => {
          const others = filters.filter((_, index) => index !== view);
          statement.bind(others.flatMap((wanted) => [wanted, wanted]));
          const counts = new Array<number>(CARDINALITIES[view] ?? 0).fill(0);
          while (statement.step()) counts[statement.get(0)] = statement.get(1);
          statement.reset();
          return counts;
        })
    };
  }
};

await explore(sqlite);
