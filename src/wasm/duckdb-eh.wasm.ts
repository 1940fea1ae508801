import {printPackageFile} from "./package-file.js";

printPackageFile("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
