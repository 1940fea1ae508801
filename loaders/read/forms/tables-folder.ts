import type {Entry, Folder} from "../../contract/folder.ts";
import {fileSource} from "./byte-source.ts";
import type {FormRead, FormTable} from "./form-table.ts";
import type {FormTrouble} from "./form-trouble.ts";
import {FORM_NAME, readForm} from "./read-form.ts";

/**
 * A folder in which every form of the return that holds several tables (XML, workbook, zip) is a folder of them, so that
 * all forms are read by the same code as CSV files: `returns/2018-19/return.xlsx/sheet Episodes`.
 */
export interface TablesFolder extends Folder {
  /** What is wrong with the forms in a folder and below, by path. */
  readonly troublesIn: (path: string) => readonly FormTrouble[];
  /** The line of the form's file on which a line of one of its tables is. */
  readonly lineOf: (path: string, line: number) => number;
  /** Whether somebody can count the columns of a table: there are none to count in XML. */
  readonly hasColumnNumbers: (path: string) => boolean;
}

/** The forms of a folder as folders. Each is read once, when it is first asked for, and kept as long as the result is. */
export function tablesFolder(folder: Folder): TablesFolder {
  if (isTablesFolder(folder)) return folder;
  const forms = new Map<string, OpenForm>();
  const formAt = (path: string): OpenForm => {
    const open = forms.get(path) ?? opened(folder, path);
    forms.set(path, open);
    return open;
  };
  /** The form that a path lies in, or is; null for any other path. */
  const formOf = (path: string): OpenForm | null => {
    const names = path.split("/");
    for (let length = 1; length <= names.length; length += 1) {
      const at = names.slice(0, length).join("/");
      if (forms.has(at) || (FORM_NAME.test(at) && isFile(folder, at))) return formAt(at);
    }
    return null;
  };
  const tableAt = (path: string): FormTable | null => formOf(path)?.tables.get(path) ?? null;
  return {
    list(path) {
      const form = formOf(path);
      if (form !== null) return entriesOf(form, path);
      return folder.list(path)?.map((entry) => (isForm(entry) ? {...entry, isFolder: true} : entry)) ?? null;
    },
    size: (path) => (formOf(path) === null ? folder.size(path) : (tableAt(path)?.bytes.length ?? null)),
    read: (path) => (formOf(path) === null ? folder.read(path) : (tableAt(path)?.bytes ?? null)),
    readPart(path, from, length) {
      const table = tableAt(path);
      return table === null ? folder.readPart(path, from, length) : table.bytes.subarray(from, from + length);
    },
    write: (path, content) => folder.write(path, content),
    remove: (path) => folder.remove(path),
    move: (from, to) => folder.move(from, to),
    troublesIn(path) {
      const own = formOf(path);
      if (own !== null) return own.troubles.filter(({file}) => file === path || file.startsWith(`${path}/`));
      const at = (name: string) => (path === "." ? name : `${path}/${name}`);
      return (folder.list(path) ?? []).filter(isForm).flatMap(({name}) => formAt(at(name)).troubles);
    },
    lineOf: (path, line) => tableAt(path)?.lineOf?.(line) ?? line,
    hasColumnNumbers: (path) => tableAt(path)?.hasColumnNumbers ?? true
  };
}

/** Is this a folder in which forms are folders already? */
export const isTablesFolder = (folder: Folder): folder is TablesFolder => "troublesIn" in folder;

const isForm = ({name, isFolder}: Entry): boolean =>
  !isFolder && FORM_NAME.test(name) && !name.startsWith(".");

const isFile = (folder: Folder, path: string): boolean => folder.size(path) !== null;

/** A form that has been read: its tables and troubles by path within the folder. */
interface OpenForm {
  readonly tables: ReadonlyMap<string, FormTable>;
  readonly troubles: readonly FormTrouble[];
}

function opened(folder: Folder, path: string): OpenForm {
  const {tables, troubles} = isReadable(folder, path) ? readForm(fileSource(folder, path)) : UNREADABLE;
  return {
    tables: new Map(tables.map((table) => [`${path}/${table.path}`, table])),
    troubles: troubles.map(({file, finding}) => ({file: file === "" ? path : `${path}/${file}`, finding}))
  };
}

/** A link may lead nowhere, and a file may be somebody else's. */
function isReadable(folder: Folder, path: string): boolean {
  try {
    folder.readPart(path, 0, 1);
    return true;
  } catch {
    return false;
  }
}

const UNREADABLE: FormRead = {
  tables: [],
  troubles: [
    {
      file: "",
      finding: {
        severity: "error",
        code: "unreadable-file",
        message: "The file cannot be read; check that it exists and that you have permission to open it."
      }
    }
  ]
};

/** The entries of a form, or of a folder within it; null where it has no such folder. */
function entriesOf({tables}: OpenForm, path: string): readonly Entry[] | null {
  if (tables.has(path)) return null;
  const start = `${path}/`;
  const found = new Map<string, Entry>();
  for (const table of tables.keys()) {
    if (!table.startsWith(start)) continue;
    const [name = "", ...more] = table.slice(start.length).split("/");
    found.set(name, {name, isFolder: more.length > 0});
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
