/** Where a long step has got to: a line that rewrites itself on a terminal, plain lines elsewhere, silence when asked. */
export class Progress {
  readonly #out: NodeJS.WriteStream;
  readonly #quiet: boolean;
  #drawn = false;
  #lastLabel = "";

  constructor(out: NodeJS.WriteStream, {quiet}: {quiet: boolean}) {
    this.#out = out;
    this.#quiet = quiet;
  }

  /** Says that `label` has begun or, with `done` and `of`, how far it is. */
  step(label: string, done?: number, of?: number): void {
    if (this.#quiet) return;
    const share = done !== undefined && of ? ` ${done} of ${of}` : "";
    if (this.#out.isTTY) {
      this.#out.write(`\r\u001b[2K${label}${share} …`);
      this.#drawn = true;
    } else if (label !== this.#lastLabel) {
      this.#out.write(`${label}\n`);
    }
    this.#lastLabel = label;
  }

  /** A line that stays. */
  say(line: string): void {
    this.stop();
    if (!this.#quiet) this.#out.write(`${line}\n`);
  }

  /** Wipes the moving line, so that what comes next starts clean. */
  stop(): void {
    if (this.#drawn) this.#out.write("\r\u001b[2K");
    this.#drawn = false;
  }
}
