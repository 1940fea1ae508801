// Framework bundles a client that could load some fifteen libraries on demand, and asks a registry for their
// VERSIONS at every build, though no page of ours uses one. An empty folder named for library and version in
// its cache is an answer: the build then needs no network, and gives the same client everywhere.
import {mkdirSync} from "node:fs";
import {join} from "node:path";

const NEVER_LOADED = [
  "@observablehq/inputs@0.12.0",
  "@observablehq/plot@0.6.17",
  "@observablehq/sample-datasets@1.0.1",
  "@uwdata/vgplot@0.12.2",
  "@viz-js/viz@3.11.0",
  "apache-arrow@17.0.0",
  "arquero@8.0.3",
  "d3@7.9.0",
  "d3-dsv@3.0.1",
  "echarts@5.6.0",
  "exceljs@4.4.0",
  "htl@0.3.1",
  "isoformat@0.2.1",
  "jszip@3.10.1",
  "katex@0.16.21",
  "leaflet@1.9.4",
  "lodash@4.17.21",
  "mapbox-gl@3.9.0",
  "mermaid@11.4.1",
  "parquet-wasm@0.6.1",
  "react@19.0.0",
  "react-dom@19.0.0",
  "sql.js@1.12.0",
  "topojson-client@3.1.0",
  "vega@5.30.0",
  "vega-lite@5.23.0",
  "vega-lite-api@5.6.0"
];

/** Puts the empty folders into the cache of the site whose sources are in `root`. */
export function answerVersionsOffline(root: string): void {
  for (const library of NEVER_LOADED) {
    mkdirSync(join(root, ".observablehq", "cache", "_npm", library), {recursive: true});
  }
}
