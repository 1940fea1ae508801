import {startDuckdb} from "../../browser/start-duckdb.ts";

const db = await startDuckdb();
await db.connect();
document.documentElement.removeAttribute("data-working");
