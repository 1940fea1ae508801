import {PGlite} from "@electric-sql/pglite";
import {PGLiteSocketServer} from "@electric-sql/pglite-socket";

/** A PostgreSQL database in WebAssembly, behind a socket of this machine. */
export interface ADatabase {
  readonly address: string;
  readonly run: (sql: string) => Promise<void>;
  /** The number of rows in a table. */
  readonly rowsOf: (table: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts a database, with these statements run, on a port that the machine chooses. */
export async function aDatabase(sql: string): Promise<ADatabase> {
  const db = await PGlite.create();
  await db.exec(sql);
  const server = new PGLiteSocketServer({db, host: "127.0.0.1", port: 0});
  await server.start();
  const address = `postgres://postgres:s3cret-word@${server.getServerConn()}/postgres?sslmode=disable`;
  return {
    address,
    run: async (statements) => {
      await db.exec(statements);
    },
    rowsOf: async (table) => (await db.query(`SELECT * FROM ${table}`)).rows.length,
    stop: async () => {
      await server.stop();
      await db.close();
    }
  };
}
