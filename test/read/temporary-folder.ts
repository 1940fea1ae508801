import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {onTestFinished} from "vitest";

type Files = Readonly<Record<string, string | Buffer>>;

/** Writes files into a folder of their own, which is gone when the test is over; gives the folder. */
export async function temporaryFolder(files: Files): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "data-folder-"));
  onTestFinished(() => rm(dir, {recursive: true}));
  await writeFiles(dir, files);
  return dir;
}

/** Writes files into a folder, which it makes where there is none. */
export async function writeFiles(dir: string, files: Files): Promise<void> {
  await mkdir(dir, {recursive: true});
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), {recursive: true});
    await writeFile(join(dir, path), content);
  }
}
