import {startDuckdb2023} from "./start-duckdb-2023.ts";

const file = fetch("measures.parquet").then((answer) => answer.arrayBuffer());
const db = await startDuckdb2023();
await db.registerFileBuffer("measures.parquet", new Uint8Array(await file));
const connection = await db.connect();
await connection.query("CREATE TABLE measures AS SELECT * FROM read_parquet('measures.parquet')");
await connection.query("SELECT * FROM measures WHERE measure = 'started'");
document.documentElement.removeAttribute("data-working");
