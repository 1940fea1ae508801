import {randomBytes} from "node:crypto";
import {mkdir, readFile, stat, writeFile} from "node:fs/promises";
import {dirname} from "node:path";

/** A key, which is never printed, and where it came from, for the closing summary. */
export interface SecretKey {
  readonly key: string;
  readonly from: string;
}

/** Says why a key cannot be used and what to do. */
export class UnusableKey extends Error {
  override readonly name = "UnusableKey";
}

/** In characters; a shorter key can be guessed by trying. */
const SHORTEST_KEY = 16;
const KEY_BYTES = 32;

/**
 * The key for the hashes of ids: from the environment variable CARE_REPORT_KEY, or else from the key file; where there
 * is none, it is made, readable only by its owner. Whoever has the key can find a child by their id; if it is lost, the
 * same child can never be given the same hash again.
 *
 * @throws UnusableKey for a key that is too short or that others can read.
 */
export async function secretKey(environment: NodeJS.ProcessEnv, keyFile: string): Promise<SecretKey> {
  const given = environment.CARE_REPORT_KEY;
  if (given !== undefined) return {key: longEnough(given, "CARE_REPORT_KEY"), from: "CARE_REPORT_KEY"};
  const made = randomBytes(KEY_BYTES).toString("hex");
  await mkdir(dirname(keyFile), {recursive: true});
  // "wx" fails where the file exists, so a key is never overwritten, even by two runs at once.
  const isNew = await writeFile(keyFile, `${made}\n`, {mode: 0o600, flag: "wx"}).then(
    () => true,
    () => false
  );
  if (isNew) return {key: made, from: `${keyFile}, made just now; keep it safe and apart from the data`};
  const readableByOthers = ((await stat(keyFile)).mode & 0o077) !== 0;
  // Windows has no such modes: every file looks readable by all.
  if (readableByOthers && process.platform !== "win32")
    throw new UnusableKey(`others can read the key file; chmod 600 ${keyFile}`);
  return {key: longEnough((await readFile(keyFile, "utf8")).trim(), keyFile), from: keyFile};
}

function longEnough(key: string, from: string): string {
  if (key.length >= SHORTEST_KEY) return key;
  throw new UnusableKey(`the key in ${from} is shorter than ${SHORTEST_KEY} characters`);
}
