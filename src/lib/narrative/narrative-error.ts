/** The author's words cannot be published as they are. Says where and what to do, and is shown without a stack trace. */
export class NarrativeError extends Error {
  override readonly name = "NarrativeError";

  constructor(file: string, line: number, token: string, reason: string) {
    super(`${file}:${line} ${token}: ${reason}.`);
  }
}
