/** A server image, as far as a Dockerfile says what is in it and how it starts. */
export interface Image {
  readonly from: string;
  /** What is copied from the project's folder, and to where. */
  readonly copies: readonly {readonly from: string; readonly to: string}[];
  /** What is run while it is made, in one shell line each. */
  readonly runs: readonly string[];
  readonly command: readonly string[];
  readonly port: number;
}

/** Reads a Dockerfile; `given` are its build arguments, which go before their defaults. */
export function imageOf(dockerfile: string, given: Readonly<Record<string, string>> = {}): Image {
  const lines = dockerfile
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n\s*/g, "")
    .split("\n");
  const after = (word: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
  const values = new Map(
    after("ARG").map((line): [string, string] => [before(line, "="), behind(line, "=")])
  );
  for (const [name, value] of Object.entries(given)) values.set(name, value);
  const filled = (text: string) => text.replace(/\$\{(\w+)\}/g, (_, name) => values.get(name) ?? "");
  return {
    from: after("FROM").join(),
    copies: after("COPY").map((line) => ({from: filled(before(line, " ")), to: behind(line, " ")})),
    runs: after("RUN"),
    command: JSON.parse(after("CMD").join()) as string[],
    port: Number(after("EXPOSE").join())
  };
}

const before = (text: string, mark: string): string => text.slice(0, text.indexOf(mark));
const behind = (text: string, mark: string): string => text.slice(text.indexOf(mark) + 1);
