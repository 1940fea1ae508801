import type {z} from "zod";
import type {Authority} from "../contract/authority.ts";
import {textIn} from "../files/text-in.ts";
import {authoritySchema} from "./authority.ts";
import type {FolderReading} from "./folder-reading.ts";
import {type JsonPath, jsonLines} from "./json-lines.ts";

const FILE = "authority.json";

/** Reads `authority.json`; null, with findings in plain words, when it is missing or the schema refuses it. */
export function readAuthority(folder: FolderReading): Authority | null {
  const findings = folder.about(FILE);
  const severity = "error";
  const text = textIn(folder.data, FILE);
  if (text === null) {
    const message =
      "There is no such file; write one with the council’s name, code, region and reporting years.";
    findings.add({severity, code: "missing-file", message});
    return null;
  }
  const json = parsed(text);
  if ("brokenAt" in json) {
    const message =
      "The file is not valid JSON; look for a missing comma, bracket or quotation mark here or just before.";
    findings.add({severity, code: "not-json", message, line: json.brokenAt});
    return null;
  }
  const checked = authoritySchema.safeParse(json.value);
  if (checked.success) return checked.data;
  const lineOf = jsonLines(text);
  for (const issue of checked.error.issues) {
    const message = `${placeOf(issue.path as JsonPath)} ${wordsOf(issue)}.`;
    findings.add({severity, code: "authority-refused", message, line: lineOf(issue.path as JsonPath)});
  }
  return null;
}

/** The value of a JSON text, or the line on which it breaks (null where the parser does not say). */
function parsed(text: string): {value: unknown} | {brokenAt: number | null} {
  try {
    return {value: JSON.parse(text.replace(/^\uFEFF/, ""))};
  } catch (error) {
    // Only the position is used, because the rest of the parser's message quotes the file.
    const [, position] = /position (\d+)/.exec((error as Error).message) ?? [];
    return {brokenAt: position === undefined ? null : text.slice(0, Number(position)).split("\n").length};
  }
}

/** A place such as `neighbours.areas[3].code`, or the whole file. */
const placeOf = (path: JsonPath): string =>
  path.length === 0
    ? "The file"
    : path
        .map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`))
        .join("");

/** What the schema refused, in the words of somebody who writes the file. */
function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `has ${issue.keys.join(", ")}, which ${issue.keys.length > 1 ? "are" : "is"} not known; correct the spelling or remove ${issue.keys.length > 1 ? "them" : "it"}`;
    case "invalid_type":
      return `must be ${WORDS[issue.expected] ?? issue.expected}; it is missing or of another kind`;
    case "invalid_value":
      return `must be one of ${issue.values.join(", ")}`;
    case "invalid_format":
      return `must be ${FORMATS[issue.format] ?? issue.message}`;
    case "too_small":
      return issue.origin === "array" ? "must not be an empty list" : `must be at least ${issue.minimum}`;
    default:
      return `is not as expected: ${issue.message}`;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  string: "text in quotation marks",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "an object in curly brackets"
};

const FORMATS: Readonly<Record<string, string>> = {
  date: "a date such as 2019-06-30",
  email: "an e-mail address"
};
