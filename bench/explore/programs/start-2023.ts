import {startDuckdb2023} from "./start-duckdb-2023.ts";

const db = await startDuckdb2023();
await db.connect();
document.documentElement.removeAttribute("data-working");
