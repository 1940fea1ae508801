import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {ssdColumns} from "../../../loaders/read/ssd/ssd-query.ts";
import {SSD_TABLE_NAMES, SSD_TABLES, type SsdColumn} from "../../../loaders/read/ssd/ssd-tables.ts";

const page = readFileSync("docs/forms-of-the-return.md", "utf-8");

test("docs/forms-of-the-return.md shows what is read of the safeguarding dataset, and nothing else", () => {
  const shown = page.split("\n").filter((line) => line.startsWith("| `ssd_"));
  const read = SSD_TABLE_NAMES.flatMap((table) =>
    Object.values<SsdColumn>(SSD_TABLES[table]).map(
      ({column, becomes, mayBeAbsent}) =>
        `| \`${table}\` | \`${column}\` | ${becomes} | ${mayBeAbsent ? "yes" : "no"} |`
    )
  );
  expect(shown).toEqual(read);
});

test.each(SSD_TABLE_NAMES)("its query of %s for SQL Server asks for the columns that are read", (table) => {
  const query = page.split("\n").find((line) => line.endsWith(`FROM ssd_development.${table};`));
  const asked = query?.replace(/^SELECT (.*) FROM .*$/, "$1").split(", ");
  // In most systems the table of reviews has no person of its own; a comment beside the query says so.
  const columns = ssdColumns(table).filter((column) => column !== SSD_TABLES.ssd_cla_reviews.person.column);
  expect(asked).toEqual(columns);
});
