import {openRelease} from "../../browser/open-release.ts";

const connection = await openRelease("measures.parquet");
await connection.query("SELECT * FROM measures WHERE measure = 'started'");
document.documentElement.removeAttribute("data-working");
