import {required} from "../../contract/required.ts";
import {eachElement} from "./each-element.ts";
import type {FormRead, FormTable} from "./form-table.ts";
import type {FormTrouble} from "./form-trouble.ts";
import {
  BY_ELEMENT,
  COLUMN_OF,
  CONTAINERS,
  HEADER_ELEMENT,
  IN_HEADER,
  type ReturnElement,
  UASC_ELEMENT
} from "./return-elements.ts";
import {type TextAllowance, tableText} from "./table-text.ts";

/** An element that has others in it: its leaves by the names of their columns. */
interface Container {
  readonly name: string;
  readonly line: number;
  readonly leaves: Map<string, string>;
  readonly inside: Container[];
}

/** An element that has begun. It becomes a container with the first element in it; nearly all stay leaves. */
interface Open {
  readonly name: string;
  readonly line: number;
  container: Container | null;
}

/**
 * The tables of the Department's XML of a return. Rows are kept child by child, in the order of the document; of each
 * table an element must be there, filled or not, or the return has no such table. Elements that are not known become
 * columns of their table, so that they are reported like any other column that does not belong to it.
 *
 * @throws UnreadableForm where the XML is not well-formed.
 */
export function returnXml(pieces: Iterable<Uint8Array>, allowance: TextAllowance): FormRead {
  const tables = new Map<ReturnElement, XmlTable>();
  const troubles = new Map<string, FormTrouble>();
  const tableOf = (element: ReturnElement): XmlTable => {
    const known = tables.get(element) ?? xmlTable(element, allowance);
    tables.set(element, known);
    return known;
  };
  const report: Report = (code, severity, message, line) => {
    const key = `${code} ${message}`;
    if (!troubles.has(key)) troubles.set(key, {file: "", finding: {severity, code, message, line}});
  };
  const open: Open[] = [];
  let text = "";
  let isReturn = false;
  eachElement(pieces, {
    open(name, _, line) {
      text = "";
      if (open.length === 0) isReturn = name === ROOT;
      else containerOf(open);
      open.push({name, line, container: null});
    },
    text(more) {
      text = text === "" ? more : text + more;
    },
    close() {
      const closed = required(open.pop(), "the element that ends");
      if (open.length === 0) return;
      const above = containerOf(open);
      if (closed.container === null) addLeaf(above, closed, text, report);
      else if (closed.name === "CHILD") {
        isReturn = true;
        takeChild(closed.container, tableOf, report);
      } else above.inside.push(closed.container);
      text = "";
    }
  });
  if (!isReturn) report("not-a-return", "warning", NOT_A_RETURN, 1);
  // A return without a child has a Header all the same: it says that there is nobody.
  else tableOf(HEADER_ELEMENT);
  return {tables: [...tables.values()].map((table) => table.done()), troubles: [...troubles.values()]};
}

/** The innermost element that is open, as one that has others in it. */
function containerOf(open: readonly Open[]): Container {
  const innermost = required(open.at(-1), "an element that is open");
  innermost.container ??= {name: innermost.name, line: innermost.line, leaves: new Map(), inside: []};
  return innermost.container;
}

type Report = (code: string, severity: "error" | "warning", message: string, line: number) => void;

const ROOT = "EXPSSDA903";

const NOT_A_RETURN =
  "This XML is not the Department's form of a return (EXPSSDA903 with a CHILD for each child); it is left out.";

function addLeaf(above: Container, {name, line}: Open, text: string, report: Report): void {
  const column = COLUMN_OF[name] ?? name;
  if (above.leaves.has(column)) {
    const message = `${shown(name)} is twice in one ${shown(above.name)}, expected once; nobody can tell which is right. Export it again.`;
    report("element-twice", "error", message, line);
  }
  above.leaves.set(column, text.trim());
}

/** Adds all rows of a child to their tables. */
function takeChild(child: Container, tableOf: (element: ReturnElement) => XmlTable, report: Report): void {
  const headers = child.inside.filter(({name}) => name === "HEADER");
  const [header] = headers;
  if (header === undefined) {
    report(
      "no-header",
      "error",
      "A CHILD has no HEADER, so its rows are nobody's; export it again.",
      child.line
    );
    return;
  }
  if (headers.length > 1)
    report("element-twice", "error", "A CHILD has two HEADERs, expected one; export it again.", child.line);
  takeHeader(header, tableOf, report);
  for (const row of [...header.inside, ...child.inside.filter((one) => one !== header)]) {
    const element = elementOf(row);
    if (element !== null) tableOf(element).add(row.line, row.leaves, header.leaves);
    else if (row.name !== "HEADER") report("unknown-element", "warning", notKnown(row.name), row.line);
  }
  // An element that could hold a row and has nothing in it says that its table is there.
  for (const element of CONTAINERS)
    if (header.leaves.has(element.within) || child.leaves.has(element.within)) tableOf(element);
}

const notKnown = (name: string): string =>
  `The element ${shown(name)} holds rows of no table of the return; it is not read.`;

function elementOf({name, leaves}: Container): ReturnElement | null {
  const known = CONTAINERS.find(({within}) => within === name);
  if (known !== undefined) return known;
  const telling = Object.keys(BY_ELEMENT).find((column) => leaves.has(column));
  return (telling === undefined ? undefined : BY_ELEMENT[telling]) ?? null;
}

/** The row of Header, and those of the tables whose elements lie in HEADER itself. */
function takeHeader(
  {leaves, line}: Container,
  tableOf: (element: ReturnElement) => XmlTable,
  report: Report
): void {
  const ofOthers = new Set(
    [UASC_ELEMENT, ...IN_HEADER].flatMap(({own}) => own ?? []).concat(CONTAINERS.map(({within}) => within))
  );
  const own = new Map([...leaves].filter(([column]) => !ofOthers.has(column)));
  tableOf(HEADER_ELEMENT).add(line, own, own);
  for (const element of IN_HEADER) {
    const columns = element.own ?? [];
    if (!columns.some((column) => leaves.has(column))) continue;
    const filled = new Map(columns.map((column) => [column, textIn(leaves, column)]));
    tableOf(element).add(line, filled, leaves);
  }
  takeUasc(leaves, line, tableOf, report);
}

/** UASC is 1, 0 or blank; a row of the table means 1. */
function takeUasc(
  leaves: ReadonlyMap<string, string>,
  line: number,
  tableOf: (element: ReturnElement) => XmlTable,
  report: Report
): void {
  const said = leaves.get("UASC");
  const ceased = textIn(leaves, "DUC");
  if (said === undefined && ceased === "") return;
  const table = tableOf(UASC_ELEMENT);
  if (said === "1") table.add(line, new Map([["DUC", ceased]]), leaves, true);
  else if (said !== undefined && said !== "" && said !== "0")
    report(
      "unknown-code",
      "error",
      "UASC holds a code that is not known, expected 1, 0 or nothing; correct it.",
      line
    );
  else if (ceased !== "")
    report("duc-without-uasc", "error", "DUC is given where UASC is not 1; correct one of the two.", line);
}

/** A blank cell is an empty element, or one that is not there. */
const textIn = (leaves: ReadonlyMap<string, string>, column: string): string => leaves.get(column) ?? "";

/** Begins a table. Columns that are not known are added to its end as they are met. */
interface XmlTable {
  readonly add: (
    line: number,
    leaves: ReadonlyMap<string, string>,
    ofChild: ReadonlyMap<string, string>,
    evenIfBlank?: boolean
  ) => void;
  readonly done: () => FormTable;
}

function xmlTable(element: ReturnElement, allowance: TextAllowance): XmlTable {
  const columns = [...element.columns];
  const known = new Set(columns);
  const lines: number[] = [];
  const rows = tableText(allowance);
  return {
    add(line, leaves, ofChild, evenIfBlank = false) {
      let isBlank = !evenIfBlank;
      for (const [column, value] of leaves) {
        if (value !== "") isBlank = false;
        if (!known.has(column)) {
          known.add(column);
          columns.push(column);
        }
      }
      if (isBlank) return;
      lines.push(line);
      const cells = columns.map((column) =>
        textIn(!leaves.has(column) && element.ofChild.includes(column) ? ofChild : leaves, column)
      );
      rows.add(lines.length, cells);
    },
    done() {
      // Only now are all columns known.
      const header = tableText(allowance);
      header.add(1, columns);
      const [first, rest] = [header.bytes(), rows.bytes()];
      const bytes = new Uint8Array(first.length + rest.length);
      bytes.set(first);
      bytes.set(rest, first.length);
      return {
        path: element.called,
        bytes,
        // The heading has no line of its own: the first row's is as good.
        lineOf: (line) => lines[Math.max(0, line - 2)] ?? 1,
        hasColumnNumbers: false
      };
    }
  };
}

/** The name of an element, where it looks like one of a schema. */
const shown = (name: string): string => (/^[A-Z][A-Z0-9_]{0,30}$/i.test(name) ? name : "an element");
