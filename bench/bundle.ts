import {createRequire} from "node:module";
import {join} from "node:path";
import {projectRoot} from "../scripts/project-root.mjs";
import {peersFolder} from "./install-peers.ts";

interface Esbuild {
  build(options: Readonly<Record<string, unknown>>): Promise<{outputFiles: readonly {text: string}[]}>;
}

/** A program of the bench as one minified script, as a careful project would serve it; peers are found first. */
export async function bundle(program: string): Promise<string> {
  const {build} = createRequire(join(peersFolder, "package.json"))("esbuild") as Esbuild;
  const {outputFiles} = await build({
    entryPoints: [join(projectRoot, "bench", program)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    nodePaths: [join(peersFolder, "node_modules")],
    logLevel: "error"
  });
  return outputFiles[0]?.text ?? "";
}
