/** What a room may import, besides its own files and Node's: the drawing in `docs/architecture.md`, as data. */
export interface Room {
  /** Other rooms, by folder, or one file of them. `types of X`: only `import type`. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/**
 * Every room, in the direction in which data flow: a room imports only what is above it in this list, so that rooms
 * form no circle.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  // The ground: what both sides of the gate may know, and what every room may use.
  "loaders/contract": {rooms: [], packages: []},
  "loaders/files": {rooms: ["types of loaders/contract"], packages: ["@noble/hashes"]},
  "loaders/collections": {rooms: [], packages: []},
  "loaders/statistics": {rooms: [], packages: []},

  // What others have published: all authorities' figures, which both sides of the gate may know.
  "loaders/england": {
    rooms: ["loaders/contract", "loaders/files"],
    packages: ["csv-parse", "hyparquet", "hyparquet-writer", "arquero"]
  },

  // Left of the gate.
  "loaders/read": {
    rooms: ["loaders/files", "loaders/contract"],
    packages: ["csv-parse", "zod", "saxes", "fflate"]
  },
  "loaders/history": {rooms: ["loaders/files", "loaders/contract", "loaders/read"], packages: ["zod"]},
  "loaders/words": {
    rooms: ["loaders/files", "loaders/contract", "loaders/read", "loaders/history"],
    packages: []
  },
  "loaders/check": {
    rooms: [
      "loaders/files",
      "loaders/contract",
      "loaders/collections",
      "loaders/read",
      "loaders/words",
      "loaders/history"
    ],
    packages: []
  },
  "loaders/children": {
    rooms: ["loaders/contract", "loaders/collections", "loaders/read"],
    packages: []
  },
  "loaders/measures": {
    rooms: ["loaders/contract", "loaders/collections", "types of loaders/read", "loaders/children"],
    packages: []
  },
  // What is true of every child: observed of made-up lives, written down for the measures.
  "loaders/lives": {
    rooms: [
      "loaders/contract",
      "loaders/collections",
      "loaders/read",
      "loaders/check",
      "loaders/children",
      "loaders/measures"
    ],
    packages: []
  },
  "loaders/trace": {
    rooms: [
      "loaders/contract",
      "loaders/collections",
      "loaders/files",
      "loaders/read",
      "types of loaders/children",
      "loaders/measures"
    ],
    packages: []
  },

  // Made-up councils that would have published the same: the pipeline as the verifier of what the gate promises.
  "loaders/parallel": {
    rooms: [
      "loaders/contract",
      "loaders/collections",
      "loaders/read",
      "loaders/check",
      "loaders/children",
      "loaders/measures"
    ],
    packages: []
  },

  // The gate.
  "loaders/disclosure": {
    rooms: ["loaders/contract", "loaders/collections", "types of loaders/measures/counted.ts"],
    packages: ["highs", "@noble/hashes"]
  },

  // Right of the gate: public inputs, and what passed the gate.
  "loaders/release": {
    rooms: ["loaders/files", "loaders/contract", "loaders/collections", "loaders/statistics"],
    packages: ["csv-parse", "hyparquet", "hyparquet-writer"]
  },

  // Above both: one run, from a folder to files.
  "loaders/approval": {rooms: ["loaders/files", "loaders/contract"], packages: ["zod"]},
  "loaders/make": {
    rooms: [
      "loaders/files",
      "loaders/contract",
      "loaders/collections",
      "loaders/read",
      "loaders/history",
      "loaders/words",
      "loaders/check",
      "loaders/children",
      "loaders/measures",
      "loaders/parallel",
      "loaders/trace",
      "loaders/disclosure",
      "loaders/release",
      "loaders/approval"
    ],
    packages: ["zod", "@noble/hashes", "package.json"]
  },

  // Programs of their own. The attacker shares no code with what it attacks in which a mistake could hide.
  "loaders/anonymise": {
    rooms: ["loaders/files", "loaders/contract", "loaders/collections", "loaders/read", "loaders/check"],
    packages: ["csv-parse", "@noble/hashes"]
  },
  "loaders/new-authority": {rooms: ["loaders/files", "loaders/contract", "loaders/read"], packages: []},
  "loaders/synthetic": {rooms: ["loaders/files", "loaders/contract"], packages: []},
  "loaders/attack": {
    rooms: [
      "loaders/files",
      "loaders/contract/calendar",
      "loaders/contract/comparators.ts",
      "types of loaders/contract/folder.ts",
      "loaders/contract/key-columns.ts",
      "types of loaders/contract/breakdowns.ts",
      "types of loaders/contract/measure-ids.ts",
      "types of loaders/contract/release.ts",
      "loaders/contract/required.ts"
    ],
    packages: ["hyparquet", "javascript-lp-solver", "highs", "linkedom", "csv-parse", "fflate"]
  },

  // The site: words and drawings, then what pages are made of, then the pages.
  "src/words": {rooms: ["loaders/contract"], packages: []},
  "src/charts": {
    rooms: ["loaders/contract", "src/words"],
    packages: ["@observablehq/plot", "d3", "linkedom"]
  },
  "src/lib/html": {rooms: ["src/words"], packages: ["markdown-it"]},
  "src/lib/release": {rooms: ["loaders/files", "loaders/contract", "src/words"], packages: ["d3"]},
  "src/lib/database": {
    rooms: ["loaders/contract"],
    packages: ["@duckdb/duckdb-wasm", "apache-arrow", "hyparquet", "observablehq:stdlib"]
  },
  "src/lib/figures": {
    rooms: ["loaders/contract", "src/words", "src/charts", "src/lib/html", "src/lib/release"],
    packages: ["d3"]
  },
  "src/lib/address": {
    rooms: ["loaders/contract", "src/words", "types of src/charts", "src/lib/release"],
    packages: []
  },
  "src/lib/narrative": {
    rooms: ["loaders/files", "loaders/contract", "src/words", "src/lib/release"],
    packages: ["csv-parse"]
  },
  "src/lib/changes": {
    rooms: ["loaders/contract", "src/words", "src/lib/html", "src/lib/release"],
    packages: ["d3"]
  },
  "src/lib/headlines": {
    rooms: [
      "loaders/contract",
      "src/words",
      "src/charts",
      "src/lib/html",
      "src/lib/release",
      "src/lib/figures"
    ],
    packages: []
  },
  "src/lib/quarter": {
    rooms: [
      "loaders/contract",
      "src/words",
      "src/charts",
      "src/lib/html",
      "src/lib/release",
      "src/lib/figures",
      "src/lib/headlines"
    ],
    packages: []
  },
  "src/lib/report": {
    rooms: [
      "loaders/contract",
      "src/words",
      "src/lib/html",
      "src/lib/release",
      "src/lib/figures",
      "src/lib/narrative"
    ],
    packages: ["arquero"]
  },
  "src/lib/children": {
    rooms: [
      "loaders/files",
      "loaders/contract",
      "src/words",
      "src/lib/html",
      "src/lib/release",
      "src/lib/database",
      "src/lib/address"
    ],
    packages: ["observablehq:stdlib", "d3"]
  },
  "src/lib/explore": {
    rooms: [
      "loaders/contract",
      "src/words",
      "src/charts",
      "src/lib/html",
      "src/lib/release",
      "src/lib/database",
      "src/lib/figures",
      "src/lib/address",
      "src/lib/children"
    ],
    packages: ["observablehq:stdlib", "d3", "hyparquet-writer"]
  },
  "src/lib/measure": {
    rooms: [
      "loaders/contract",
      "src/words",
      "src/charts",
      "src/lib/html",
      "src/lib/release",
      "src/lib/figures",
      "src/lib/address",
      "src/lib/explore"
    ],
    packages: ["observablehq:stdlib"]
  },
  "src/lib/england": {
    rooms: [
      "loaders/files",
      "loaders/contract",
      "loaders/statistics",
      "loaders/england",
      "src/words",
      "src/charts",
      "src/lib/html",
      "types of src/lib/release",
      "src/lib/database",
      "src/lib/figures"
    ],
    packages: ["observablehq:stdlib", "d3"]
  },
  "src/lib/page": {
    rooms: [
      "loaders/contract",
      "src/words",
      "src/charts",
      "src/lib/html",
      "src/lib/release",
      "src/lib/figures",
      "src/lib/narrative"
    ],
    packages: ["d3"]
  },
  "src/lib/site": {
    rooms: [
      "loaders/files",
      "loaders/contract",
      "src/words",
      "src/lib/html",
      "src/lib/release",
      "src/lib/figures",
      "src/lib/narrative",
      "src/lib/changes",
      "src/lib/headlines",
      "src/lib/quarter",
      "src/lib/report",
      "src/lib/measure",
      "src/lib/address",
      "src/lib/children",
      "src/lib/explore",
      "src/lib/england",
      "src/charts",
      "src/lib/page"
    ],
    packages: ["parse5", "linkedom"]
  }
};
