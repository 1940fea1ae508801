import {group} from "d3";

/** What one kind of file may cost one page: bytes as they travel, compressed, and requests. */
export interface Allowance {
  readonly bytes: number;
  readonly requests: number;
}

/** By address, a `*` at its end standing for whatever follows; then by file. The first that fits a page is its own. */
export type Budgets = Readonly<Record<string, Readonly<Record<string, Allowance>>>>;

/** A file that a page fetched: its path on the site and its size as it travelled. */
export interface Fetched {
  readonly path: string;
  readonly bytes: number;
}

/** Every way in which a page outgrew its budget, the file that grew by its name; empty where it keeps to it. */
export function overBudget(
  budgets: Budgets,
  address: string,
  fetched: readonly Fetched[]
): readonly string[] {
  const pattern = Object.keys(budgets).find((one) => fits(one, address));
  const budget = pattern === undefined ? {} : (budgets[pattern] ?? {});
  const kinds = group(fetched, ({path}) => kindOf(path, address));
  return [...kinds].flatMap(([kind, files]) => {
    const allowed = budget[kind] ?? {bytes: 0, requests: 0};
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    if (bytes <= allowed.bytes && files.length <= allowed.requests) return [];
    const heaviest = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3);
    const named = heaviest.map((file) => `${file.path} (${file.bytes} bytes)`).join(", ");
    return [
      `${address}: ${kind} is ${bytes} bytes in ${files.length} requests, more than the ${allowed.bytes} in ${allowed.requests} of its budget; the heaviest: ${named}`
    ];
  });
}

const fits = (pattern: string, address: string): boolean =>
  pattern.endsWith("*") ? address.startsWith(pattern.slice(0, -1)) : pattern === address;

/** `page`, `scripts`, or the name of a file without the hash that Framework puts into it. */
function kindOf(path: string, address: string): string {
  if (path === address) return "page";
  if (path.endsWith(".js")) return "scripts";
  return (path.split("/").at(-1) ?? path).replace(/\.[0-9a-f]{8}(?=\.\w+$)/, "");
}
