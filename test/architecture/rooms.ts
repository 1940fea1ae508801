/** What a room may import, besides its own files and Node's: the drawing in `docs/architecture.md`, as data. */
export interface Room {
  /** Other rooms, by folder, or one file of them. `types of X`: only `import type`. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

export const ROOMS: Readonly<Record<string, Room>> = {
  "loaders/contract": {rooms: [], packages: []},
  "loaders/collections": {rooms: [], packages: []},
  "loaders/statistics": {rooms: [], packages: []},
  "loaders/read": {rooms: ["loaders/contract"], packages: ["csv-parse", "iconv-lite", "zod"]},
  "loaders/history": {
    rooms: ["loaders/contract", "loaders/read", "types of loaders/contract/release.ts"],
    packages: ["zod"]
  },
  "loaders/words": {rooms: ["loaders/read", "loaders/history"], packages: []},
  "loaders/check": {
    rooms: ["loaders/contract", "loaders/collections", "loaders/read", "loaders/words", "loaders/history"],
    packages: []
  },
  "loaders/anonymise": {
    rooms: ["loaders/contract", "loaders/read", "loaders/check"],
    packages: ["csv-parse"]
  },
  "loaders/children": {rooms: ["loaders/contract", "loaders/collections", "loaders/read"], packages: []},
  "loaders/measures": {
    rooms: ["loaders/contract", "loaders/read", "loaders/children", "types of loaders/contract/release.ts"],
    packages: []
  },
  "loaders/disclosure": {
    rooms: [
      "types of loaders/read",
      "loaders/contract/refused.ts",
      "types of loaders/measures/counted.ts",
      "types of loaders/contract/release.ts"
    ],
    packages: ["highs"]
  },
  "loaders/release": {
    rooms: [
      "loaders/contract",
      "loaders/collections",
      "loaders/statistics",
      "loaders/read",
      "loaders/check",
      "loaders/words",
      "loaders/children",
      "loaders/measures",
      "loaders/disclosure",
      "loaders/trace",
      "loaders/approval",
      "loaders/history"
    ],
    packages: ["@duckdb/node-api", "csv-parse", "tsx"]
  },
  "loaders/trace": {
    rooms: ["loaders/contract", "loaders/read", "loaders/children", "loaders/measures"],
    packages: []
  },
  "loaders/new-authority": {rooms: ["loaders/contract", "loaders/read"], packages: ["d3"]},
  "loaders/approval": {rooms: ["loaders/contract/refused.ts"], packages: ["zod"]},
  "loaders/retention": {rooms: [], packages: []},
  "loaders/synthetic": {rooms: ["loaders/contract", "loaders/read"], packages: []},
  // The attacker shares no code with what it attacks.
  "loaders/attack": {
    rooms: [],
    packages: ["hyparquet", "javascript-lp-solver", "highs", "linkedom", "csv-parse"]
  },
  "src/charts": {
    rooms: ["src/words", "types of loaders/contract/release.ts"],
    packages: ["@observablehq/plot", "d3", "linkedom"]
  },
  "src/lib": {
    rooms: ["src/charts", "types of loaders/contract/release.ts"],
    packages: [
      "@duckdb/duckdb-wasm",
      "apache-arrow",
      "hyparquet",
      "hyparquet-writer",
      "arquero",
      "d3",
      "markdown-it",
      "observablehq:stdlib",
      "csv-parse"
    ]
  }
};
