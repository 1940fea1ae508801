/** How wide a full bar is, in characters. */
const BAR = 20;

/** Where the words go: standard error, or a file. */
export interface ProgressOutput {
  /** Is it a terminal, on which a line can be written again? */
  readonly isTTY?: boolean;
  write(words: string): unknown;
}

/** Where a long step has got to: a line that rewrites itself on a terminal, plain lines elsewhere, silence when asked. */
export class Progress {
  readonly #out: ProgressOutput;
  readonly #quiet: boolean;
  #drawn = false;
  #lastLabel = "";
  #next = "";

  constructor(out: ProgressOutput, {quiet}: {readonly quiet: boolean}) {
    this.#out = out;
    this.#quiet = quiet;
  }

  /** Says that `label` has begun or, with `done` and `of`, how far it is. */
  step(label: string, done?: number, of?: number): void {
    if (this.#quiet) return;
    const share = done !== undefined && of ? ` ${bar(done / of)} ${done} of ${of}` : "";
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

  /** What to do after this command: `npm run check -- --data DIR`. */
  next(words: string): void {
    this.#next = words;
  }

  /** The last line of a command that ran for so many milliseconds: how long it took, and what to do next. */
  close(milliseconds: number): void {
    const took = `Took ${(milliseconds / 1000).toFixed(1)} seconds.`;
    this.say(this.#next === "" ? took : `${took} Next: ${this.#next}`);
  }

  /** Wipes the moving line, so that what comes next starts clean. */
  stop(): void {
    if (this.#drawn) this.#out.write("\r\u001b[2K");
    this.#drawn = false;
  }
}

/** `[#####···············]`, in signs that every terminal and typeface has. */
function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * BAR);
  return `[${"#".repeat(filled)}${"·".repeat(BAR - filled)}]`;
}
