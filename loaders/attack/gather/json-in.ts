/** Lists and records written into a program, as far as they are JSON. */
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

/** Where a list of records or a record with a name in quotes begins. */
const RECORDS = /\[\{"|\{"\w+":/;

/** Where the bracket that opens at `start` is closed, brackets within words put aside; -1 where it never is. */
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

/** A text as JSON; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
