import {expect, test} from "vitest";
import {engineTrouble} from "../../../../src/lib/database/engine-trouble.ts";
import {sqlTrouble} from "../../../../src/lib/explore/sql/sql-trouble.ts";

test.each([
  [
    'Catalog Error: Table with name foo does not exist!\nDid you mean "x"?',
    "There is no table “foo”. The only table is measures."
  ],
  [
    'Binder Error: Referenced column "bar" not found in FROM clause!',
    "There is no column “bar”. The columns are listed with the box. Text goes in single quotes."
  ],
  ["no statements", "There is no query yet. Write one, or try an example."],
  [
    '{"exception_type":"Parser","exception_message":"syntax error at or near \\"selec\\"\\n\\nLINE 1"}',
    "The query stops making sense at “selec”."
  ],
  [
    'Conversion Error: Could not convert string "x" to INT32\nLINE 1',
    'The engine could not answer: Could not convert string "x" to INT32'
  ]
])("an error of SQL is put plainly: %s", (message, words) => {
  expect(sqlTrouble(new Error(message), "SELECT 1")).toBe(words);
});

test("an error of SQL names its line where the query has several", () => {
  const error = new Error('Parser Error: syntax error at or near "FORM"\n\nLINE 2: FORM measures\n        ^');
  expect(sqlTrouble(error, "SELECT *\nFORM measures")).toBe(
    "The query stops making sense at “FORM”. (line 2)"
  );
});

test("a query for files is told what it can read", () => {
  const error = new Error(
    "Permission Error: Scanning CSV files is disabled through configuration: file system operations are disabled by configuration"
  );
  expect(sqlTrouble(error, "SELECT * FROM 'a.csv'")).toBe(
    "Queries here can read the table measures and nothing else: no files and no addresses."
  );
});

test.each([
  [
    new RangeError("WebAssembly.Memory(): could not allocate memory"),
    "There is not enough free memory to start the query engine."
  ],
  [
    new Error("WebAssembly.instantiate(): Compiling or instantiating violates Content Security policy"),
    "WebAssembly is blocked here, often by an organisation's rules, so the query engine cannot start."
  ],
  [
    new TypeError("Failed to fetch"),
    "The query engine did not arrive. Check the connection, then press Run to try again."
  ],
  [new Error("something else"), "The query engine could not start in this browser."]
])("an engine that cannot start says why: %s", (error, words) => {
  expect(engineTrouble(error).message).toBe(words);
});
