import {describe, expect, test} from "vitest";
import {checkFolder} from "../../../loaders/check/check-folder.ts";
import {inspectDataFolder} from "../../../loaders/read/read-data-folder.ts";
import {inMemory} from "../../files/in-memory.ts";
import {EPISODES, HEADER, smallFolder} from "../small-folder.ts";
import {asWorkbook, asXml, asZip, type Tables, tablesOf} from "./written.ts";

const TABLES: Tables = tablesOf({
  "header.csv": HEADER,
  "episodes.csv": EPISODES,
  "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,01/05/2010,12/06/2018,PN1\nB2,01/02/2005,01/10/2018,PN6\n",
  "uasc.csv": "CHILD,SEX,DOB,DUC\nB2,2,01/02/2005,\n",
  "oc2.csv":
    "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\nB2,01/02/2005,12,,0,,1,1,0,0,,\n",
  "missing.csv": "CHILD,DOB,MISSING,MIS_START,MIS_END\nB2,01/02/2005,M,03/03/2019,05/03/2019\n"
});

/** The small folder with its return in another form. */
const folderWith = (files: Readonly<Record<string, string | Uint8Array | null>>) =>
  inMemory(
    smallFolder({
      "returns/2018-19/header.csv": null,
      "returns/2018-19/episodes.csv": null,
      ...Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          `returns/2018-19/${name}`,
          content === null || typeof content === "string" ? content : Buffer.from(content)
        ])
      )
    })
  );

async function rowsOf(files: Readonly<Record<string, string | Uint8Array | null>>) {
  const {folder, findings, held} = await inspectDataFolder(folderWith(files));
  const rows = Object.fromEntries(
    Object.entries(folder.returns).map(([table, all]) => [
      table,
      // Where a row is differs from form to form, and rows of XML come child by child.
      all.map((row: object) => JSON.stringify({...row, source: null})).sort()
    ])
  );
  const errors = findings.filter(({severity, file}) => severity !== "note" && file.startsWith("returns/"));
  return {
    rows,
    held: held.tables,
    errors: errors.map(({file, line, column, code}) => [file, line, column, code])
  };
}

describe("the same return", () => {
  const csv = Object.fromEntries(
    Object.entries(TABLES).map(([name, rows]) => [`${name}.csv`, rows.map((row) => row.join(",")).join("\n")])
  );

  test.each<[string, Readonly<Record<string, string | Uint8Array>>]>([
    ["the Department's XML", {"return.xml": asXml(TABLES)}],
    ["a workbook with real dates and numbers", {"return.xlsx": asWorkbook(TABLES)}],
    ["a workbook that counts from 1904", {"return.xlsx": asWorkbook(TABLES, {epoch: 1904})}],
    ["a workbook of text", {"return.xlsx": asWorkbook(TABLES, {serialDates: false, numbers: false})}],
    ["a zip of CSV in folders", {"return.zip": asZip(prefixed("SSDA903/out/", csv))}],
    ["a zip of XML", {"return.zip": asZip({"upload/return.xml": asXml(TABLES)})}],
    ["a zip of a workbook", {"return.zip": asZip({"return.xlsx": asWorkbook(TABLES)})}]
  ])("gives the same rows from %s as from CSV files", async (_, files) => {
    const expected = await rowsOf(csv);
    expect(expected.errors).toEqual([]);
    expect(expected.rows.health).toHaveLength(1);
    expect(await rowsOf(files)).toEqual(expected);
  });
});

function prefixed(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}${name}`, text]));
}

describe("where something is", () => {
  const wrong = {
    ...TABLES,
    header: (TABLES.header ?? []).map((row) => row.with(3, row[3] === "BAFR" ? "BXXX" : (row[3] ?? "")))
  };

  test("is told by sheet and row in a workbook, by line in XML, and by file and line in a zip", async () => {
    const codes = async (files: Readonly<Record<string, string | Uint8Array>>) =>
      (await rowsOf(files)).errors;
    expect(await codes({"return.xlsx": asWorkbook(wrong)})).toEqual([
      ["returns/2018-19/return.xlsx/sheet header", 3, 4, "unknown-code"]
    ]);
    const xml = asXml(wrong);
    const line = 1 + xml.slice(0, xml.indexOf("<HEADER>", xml.indexOf("</CHILD>"))).split("\n").length - 1;
    expect(await codes({"return.xml": xml})).toEqual([
      ["returns/2018-19/return.xml/HEADER", line, null, "unknown-code"]
    ]);
    const rows = (wrong.header ?? []).map((row) => row.join(",")).join("\n");
    const zip = asZip({"a/header.csv": rows, "a/episodes.csv": EPISODES});
    expect(await codes({"return.zip": zip})).toEqual([
      ["returns/2018-19/return.zip/a/header.csv", 3, 4, "unknown-code"]
    ]);
  });

  test("is searched for what identifies a child, in every form", async () => {
    const exact = {
      ...TABLES,
      header: (TABLES.header ?? []).map((row) => row.with(2, (row[2] ?? "").replace("01/02/", "17/02/")))
    };
    for (const files of [
      {"return.xlsx": asWorkbook(exact)},
      {"return.xml": asXml(exact)},
      {"return.zip": asZip({"return.xml": asXml(exact)})}
    ]) {
      const {findings} = await checkFolder(folderWith(files));
      expect(findings.filter(({code}) => code === "identifiable-birth").map(({file}) => file)).not.toEqual(
        []
      );
    }
  });
});
