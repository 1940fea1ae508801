import {spawnSync} from "node:child_process";
import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {temporaryFolder} from "../read/temporary-folder.ts";

const TSC = join(projectRoot, "node_modules/typescript/bin/tsc");

/** What the compiler says of small programs under our own settings: the codes of its errors (`TS2345`), by program. */
export async function typeErrors(
  programs: Readonly<Record<string, string>>
): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = Object.entries(programs).map(([name, program]) => [`${name}.ts`, `${program}\n`]);
  const settings = {
    extends: join(projectRoot, "tsconfig.json"),
    // A program of a line or two need not use all that it has in hand.
    compilerOptions: {typeRoots: [join(projectRoot, "node_modules/@types")], noUnusedLocals: false},
    include: ["*.ts"],
    exclude: []
  };
  const dir = await temporaryFolder({
    ...Object.fromEntries(files),
    "tsconfig.json": JSON.stringify(settings)
  });
  // From the folder itself, so that each error names its file without a path.
  const {stdout} = spawnSync(process.execPath, [TSC, "--pretty", "false"], {cwd: dir, encoding: "utf8"});
  const errorsIn = (name: string) =>
    stdout
      .split("\n")
      .filter((line) => line.startsWith(`${name}.ts(`))
      .flatMap((line) => /error (TS\d+)/.exec(line)?.[1] ?? []);
  return new Map(Object.keys(programs).map((name) => [name, errorsIn(name)]));
}
