/** Endings of files that become smaller on their way to a reader; pictures, PDFs and the like are compressed already. */
export const WORTH_COMPRESSING: ReadonlySet<string> = new Set([
  ".css",
  ".csv",
  ".html",
  ".js",
  ".json",
  ".parquet",
  ".svg",
  ".txt",
  ".wasm",
  ".xml"
]);
