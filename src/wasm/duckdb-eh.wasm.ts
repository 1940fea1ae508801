import {printPackageFile} from "./package-file.js";

await printPackageFile("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
