import {expect, test} from "vitest";
import {layoutsFor} from "../../../loaders/anonymise/known-layouts.ts";
import {
  BY_ELEMENT,
  CONTAINERS,
  HEADER_ELEMENT,
  IN_HEADER,
  UASC_ELEMENT
} from "../../../loaders/read/forms/return-elements.ts";
import {namesOf} from "../../../loaders/read/layout/column.ts";
import {columnsRead} from "../../../loaders/read/layout/layout.ts";
import {recognise} from "../../../loaders/read/layout/recognise.ts";

/** Columns that are worked out from postcodes, and are in no form that a council sends. */
const WORKED_OUT = new Set(["PL_LA", "PL_LOCATION", "PL_DISTANCE", "PL_MARK"]);

const ELEMENTS = [HEADER_ELEMENT, UASC_ELEMENT, ...IN_HEADER, ...CONTAINERS, ...Object.values(BY_ELEMENT)];
const TABLES = layoutsFor("returns/2018-19/return.xml");

test("the elements of the XML have every column of every table, and each is a table of its own", () => {
  const found = ELEMENTS.map(({columns}) => recognise(TABLES, columns)?.name);
  expect([...found].sort()).toEqual(TABLES.map(({name}) => name).sort());
  for (const [index, {columns}] of ELEMENTS.entries()) {
    const layout = TABLES.find(({name}) => name === found[index]);
    const names =
      layout === undefined ? [] : [...columnsRead(layout).flatMap(namesOf), ...(layout.leftOut ?? [])];
    expect([...columns].sort(), layout?.name).toEqual(names.filter((name) => !WORKED_OUT.has(name)).sort());
  }
});
