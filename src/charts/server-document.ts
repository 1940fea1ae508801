import {parseHTML} from "linkedom";

/** A document to draw in at build, where there is no browser. It stays empty: charts never add to its body. */
export function serverDocument(): Document {
  return parseHTML("<!doctype html><html lang='en-GB'><body></body></html>").document;
}
