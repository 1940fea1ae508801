import {printPackageFile} from "./package-file.js";

await printPackageFile("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
