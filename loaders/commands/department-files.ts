import {statSync} from "node:fs";
import {unzipSync} from "fflate";
import {endingYear} from "../contract/calendar/reporting-year.ts";
import type {EnglandSymbol} from "../contract/england.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import {required} from "../contract/required.ts";
import type {DepartmentRow, PrintedNumber} from "../england/update/department-row.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {fileOnDisk} from "../files/file-on-disk.ts";
import {filesBelow} from "../files/files-below.ts";
import {memoryFolder} from "../files/memory-folder.ts";
import {requiredBytes} from "../files/required-bytes.ts";
import {readDepartmentFile} from "../new-authority/department-file.ts";
import type {PublishedFigure} from "../read/cells/published-figure.ts";
import type {DepartmentFields} from "../read/comparators/department.ts";

/** The Department's files in a download: their rows by file name, and why others were left out. */
export interface Download {
  readonly files: ReadonlyMap<string, readonly DepartmentRow[]>;
  readonly leftOut: readonly Finding[];
}

/** Reads every CSV file of a folder, or of a zip as the Department gives it, that has one of its layouts. */
export async function departmentFilesIn(path: string): Promise<Download> {
  const folder = statSync(path).isDirectory() ? diskFolder(path) : unzipped(path);
  const files = new Map<string, readonly DepartmentRow[]>();
  const leftOut: Finding[] = [];
  for (const name of filesBelow(folder).filter((one) => /\.csv$/i.test(one))) {
    const {rows, findings} = await readDepartmentFile({folder, name});
    if (rows.length === 0) leftOut.push(...findings);
    else files.set(name, rows.flatMap(rowOf));
  }
  return {files, leftOut};
}

function unzipped(path: string): Folder {
  const {folder, name} = fileOnDisk(path);
  const bytes = requiredBytes(folder, name);
  try {
    return memoryFolder(Object.entries(unzipSync(bytes)).filter(([entry]) => !entry.endsWith("/")));
  } catch {
    const message =
      "This is no zip, or a damaged one; give the zip of a release as downloaded, or a folder of its files.";
    throw new Refused([
      {
        severity: "error",
        file: path,
        line: null,
        column: null,
        code: "no-zip",
        rule: null,
        message,
        rows: 0,
        measures: []
      }
    ]);
  }
}

/** A row about an area that has a code; the Department has none for some totals of its own. */
function rowOf(row: DepartmentFields): DepartmentRow[] {
  const [code, name] = {
    National: [row.countryCode, row.countryName],
    Regional: [row.regionCode, row.regionName],
    "Local authority": [row.authorityCode, row.authorityName]
  }[row.geographicLevel];
  if (code == null || name == null) return [];
  const region =
    row.regionCode === null || row.regionName === null ? null : {code: row.regionCode, name: row.regionName};
  return [
    {
      year: endingYear(row.timePeriod),
      level: row.geographicLevel,
      area: {code, name},
      region,
      group: row.group,
      characteristic: row.characteristic,
      number: printed(row.number),
      percentage: row.percentage && printed(row.percentage),
      rate: row.rate && printed(row.rate)
    }
  ];
}

/** The symbols p and r stand beside a number, which is then as it is. */
function printed({value, symbol}: PublishedFigure): PrintedNumber {
  const signs: Readonly<Record<PublishedFigure["symbol"], EnglandSymbol>> = {
    "": "",
    c: "c",
    k: "k",
    x: "x",
    z: "z",
    p: "",
    r: ""
  };
  return {value, symbol: value === null ? required(signs[symbol] || "x", "a sign") : ""};
}
