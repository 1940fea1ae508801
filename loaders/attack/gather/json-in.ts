/** The lists and records in a program's text that are valid JSON. */
export function jsonIn(program: string): unknown[] {
  const found: unknown[] = [];
  for (let at = program.search(RECORDS); at >= 0; ) {
    const end = endOfBrackets(program, at);
    const value = end < 0 ? undefined : parsedJson(program.slice(at, end));
    if (value !== undefined) found.push(value);
    const from = value === undefined ? at + 1 : end;
    const next = program.slice(from).search(RECORDS);
    at = next < 0 ? -1 : from + next;
  }
  return found;
}

/** The beginning of a list of records, or of a record whose first name is in quotes. */
const RECORDS = /\[\{"|\{"\w+":/;

/** The position after the bracket that closes the one at `start`, ignoring brackets in strings; -1 if there is none. */
function endOfBrackets(program: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < program.length; at += 1) {
    const letter = program[at];
    if (quoted) {
      if (letter === "\\") at += 1;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === "[" || letter === "{") depth += 1;
    else if (letter === "]" || letter === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** Parses a text as JSON; undefined when it is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
