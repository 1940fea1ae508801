import {printPackageFile} from "./package-file.js";

// The engine's worker keeps silent when its WebAssembly cannot be fetched or compiled. This makes it say so.
process.stdout.write("addEventListener('unhandledrejection', (event) => { throw event.reason; });\n");
printPackageFile("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
