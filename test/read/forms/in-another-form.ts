import fc from "fast-check";
import type {Files} from "../../check/a-folder.ts";
import {asWorkbook, asXml, asZip, tablesOf} from "./written.ts";

/** The forms of a return. */
const FORMS = ["CSV", "XML", "workbook", "zip"] as const;
export type Form = (typeof FORMS)[number];

/** Any form, each as often. */
export const anyForm: fc.Arbitrary<Form> = fc.constantFrom(...FORMS);

/** A data folder with the tables of its yearly returns in another form: one file for each year. */
export function inForm(form: Form, files: Files): Files {
  if (form === "CSV") return files;
  const changed: Record<string, string | Buffer> = {};
  const years = new Map<string, Record<string, string>>();
  for (const [path, content] of Object.entries(files)) {
    const [, year, name] = /^(returns\/[^/]+)\/([^/]+\.csv)$/.exec(path) ?? [];
    if (year === undefined || name === undefined) changed[path] = content;
    else years.set(year, {...years.get(year), [name]: content.toString()});
  }
  for (const [year, tables] of years) {
    const {name, bytes} = written(form, tables);
    changed[`${year}/${name}`] = Buffer.from(bytes);
  }
  return changed;
}

function written(form: Exclude<Form, "CSV">, tables: Record<string, string>) {
  switch (form) {
    case "XML":
      return {name: "return.xml", bytes: new TextEncoder().encode(asXml(tablesOf(tables)))};
    case "workbook":
      return {name: "return.xlsx", bytes: asWorkbook(tablesOf(tables))};
    case "zip":
      return {name: "return.zip", bytes: asZip(tables)};
  }
}
