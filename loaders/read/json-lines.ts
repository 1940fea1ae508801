/** A place in a JSON document: `["neighbours", "areas", 3, "code"]`. */
export type JsonPath = readonly (string | number)[];

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

interface Container {
  readonly list: boolean;
  /** The key or index of what comes next inside. */
  at: string | number;
}

/**
 * Finds the line (from 1) on which each value of a JSON document begins, so that somebody can correct it. The text must
 * be valid JSON.
 */
export function jsonLines(text: string): (path: JsonPath) => number | null {
  const lines = new Map<string, number>();
  const open: Container[] = [];
  let line = 1;
  let key = true;
  for (const [token] of text.matchAll(TOKENS)) {
    const inside = open.at(-1);
    if (token === "\n") line += 1;
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":") key = false;
    else if (token === ",") {
      if (inside?.list) inside.at = Number(inside.at) + 1;
      else key = true;
    } else if (inside && !inside.list && key) inside.at = JSON.parse(token);
    else {
      lines.set(keyOf(open.map(({at}) => at)), line);
      if (token === "{" || token === "[") {
        open.push({list: token === "[", at: 0});
        key = token === "{";
      }
    }
  }
  // A missing value has no line, so the line of the nearest value around it is given.
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const found = lines.get(keyOf(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return null;
  };
}

const keyOf = (path: JsonPath): string => JSON.stringify(path);
