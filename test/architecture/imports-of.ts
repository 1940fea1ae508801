import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize, relative} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";

export interface Import {
  /** File that imports, from the project's root. */
  readonly from: string;
  /** File (from the root) or package that is imported. */
  readonly to: string;
  /** The same as the statement has it: `./column.js`. */
  readonly written: string;
  readonly typeOnly: boolean;
  /** `import("…")`: fetched only when it is come to. */
  readonly dynamic: boolean;
}

/** Every import statement and dynamic import in the modules of a folder. */
export function importsOf(folder: string): Import[] {
  return readdirSync(join(projectRoot, folder), {recursive: true})
    .map(String)
    .map((name) => join(folder, name))
    .filter((file) => /\.(ts|js|mjs)$/.test(file) && !file.includes(".observablehq/") && !isLinked(file))
    .flatMap(importsOfFile);
}

/** `src/contract` is a link to `loaders/contract`, and so on, because Framework compiles nothing outside `src`. */
const LINK = /^src\/(contract|statistics)\//;
const isLinked = (file: string): boolean => LINK.test(file);

function importsOfFile(file: string): Import[] {
  const text = readFileSync(join(projectRoot, file), "utf8");
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,]+\sfrom\s+)?"([^"]+)"/gm);
  const dynamic = text.matchAll(/(?<!\w)import\(\s*(?:\/\*.*?\*\/\s*)?"([^"]+)"\s*\)/g);
  return [
    ...[...statements].map(([, type, target]) => ({typeOnly: type !== undefined, dynamic: false, target})),
    ...[...dynamic].map(([, target]) => ({typeOnly: false, dynamic: true, target}))
  ].map(({target = "", ...kind}) => ({from: file, to: resolved(file, target), written: target, ...kind}));
}

function resolved(file: string, target: string): string {
  if (!target.startsWith(".")) return packageOf(target);
  // In src, where a browser reads what Framework compiles, a TypeScript module is called by the name it will have.
  return relative(".", normalize(join(dirname(file), target)))
    .replace(/\.js$/, ".ts")
    .replace(LINK, "loaders/$1/");
}

const packageOf = (target: string): string =>
  target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
