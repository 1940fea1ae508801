// What a reader's browser is sent besides our own code, and under which licence: most ask that their text go along.
import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "./project-root.mjs";

/** What Framework's client is made of: it comes bundled, so that the site does not show it. */
const CLIENT = ["@observablehq/framework", "@observablehq/inspector", "@observablehq/runtime"];

const LICENCE_FILE = /^(licen[cs]e|copying|notice|copyrightnotice)(\.(md|txt))?$/i;

/** A package of which a reader's browser is sent code. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The files of its licence in full. */
  readonly texts: readonly string[];
}

/** What `package-lock.json` says of one installed package, by its path. */
type Locked = Readonly<
  Record<string, {readonly version: string; readonly dependencies?: Readonly<Record<string, string>>}>
>;

/**
 * Packages of which a built site holds code, by name. Framework puts each
 * package that pages import into `_node/NAME@VERSION`, with what that one imports either beside it or inside it, so
 * all that a package depends on is counted with it: rather a package too many than one too few. Framework's own
 * client is in `_observablehq`. Throws for a package that is in the site and not installed.
 */
export function shippedPackages(site: string): ShippedPackage[] {
  const {packages}: {packages: Locked} = JSON.parse(
    readFileSync(join(projectRoot, "package-lock.json"), "utf8")
  );
  const shipped = new Set<string>();
  for (const spec of specsIn(join(site, "_node")))
    addWithDependencies(packages, pathOf(packages, spec), shipped);
  if (existsSync(join(site, "_observablehq"))) for (const name of CLIENT) shipped.add(`node_modules/${name}`);
  const described = [...shipped].map(describe);
  // The same version may be installed below several packages: it is one package all the same.
  const once = new Map(described.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** `d3-array@3.2.5` and `@observablehq/plot@0.6.17`, from the names of folders. */
const specsIn = (folder: string): string[] =>
  foldersIn(folder).flatMap((name) =>
    name.startsWith("@") ? foldersIn(join(folder, name)).map((inside) => `${name}/${inside}`) : [name]
  );

/** Where the lock file has this version of a package installed. */
function pathOf(packages: Locked, spec: string): string {
  const at = spec.lastIndexOf("@");
  const [name, version] = [spec.slice(0, at), spec.slice(at + 1)];
  const paths = Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`));
  const found = paths.find((path) => packages[path]?.version === version);
  if (!found) throw new Error(`${name} ${version} is in the site and not in package-lock.json.`);
  return found;
}

function addWithDependencies(packages: Locked, path: string, shipped: Set<string>): void {
  if (shipped.has(path)) return;
  shipped.add(path);
  for (const name of Object.keys(packages[path]?.dependencies ?? {})) {
    // Types are for the compiler: no browser is sent any.
    if (name.startsWith("@types/")) continue;
    const inside = `${path}/node_modules/${name}`;
    addWithDependencies(packages, packages[inside] ? inside : `node_modules/${name}`, shipped);
  }
}

/** As much as we read of a package's own `package.json`. */
interface Described {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly licenses?: readonly {readonly type: string}[];
}

function describe(path: string): ShippedPackage {
  const folder = join(projectRoot, path);
  const {name, version, license, licenses}: Described = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8")
  );
  // Old packages name a list of them.
  const licence = license ?? licenses?.map(({type}) => type).join(" or ");
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  return {name, version, licence: licence ?? "no licence named", texts};
}

/** The list as a page of plain text: first who, then every text in full. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const lines = packages.map(({name, version, licence}) => `${name} ${version}: ${licence}`);
  const texts = packages
    .filter(({texts}) => texts.length > 0)
    .map(({name, version, texts}) => `${"-".repeat(72)}\n${name} ${version}\n\n${texts.join("\n\n")}`);
  return `This site is made with the software listed here, each package with what it depends on. The site's own code is
under the MIT licence. The figures of the Department for Education and of the Office for National Statistics are
under the Open Government Licence v3.0, https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/

${lines.join("\n")}

${texts.join("\n\n")}
`;
}

/** Writes `licences.txt` into a built site and returns how many packages it lists. */
export function writeLicences(site: string): number {
  const packages = shippedPackages(site);
  writeFileSync(join(site, "licences.txt"), licencesText(packages));
  return packages.length;
}

const foldersIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
