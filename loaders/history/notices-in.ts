/** The council's notices of what it published wrongly, beside `authority.json`. */
export const CORRECTIONS_FILE = "corrections.md";

/** A notice as it is written: a heading, lines such as `By: …`, then paragraphs. Nothing is checked yet. */
export interface Notice {
  /** Of the heading, from 1. */
  readonly line: number;
  readonly heading: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly paragraphs: readonly {readonly line: number; readonly text: string}[];
}

/** Splits `corrections.md` into its notices. What stands before the first heading is for the authors alone. */
export function noticesIn(markdown: string): readonly Notice[] {
  const lines = markdown.replaceAll("\r\n", "\n").split("\n");
  const starts = lines.flatMap((text, index) => (text.startsWith("## ") ? [index] : []));
  return starts.map((start, nth) => notice(lines.slice(start, starts[nth + 1]), start + 1));
}

function notice([heading = "", ...rest]: readonly string[], line: number): Notice {
  const fields: Record<string, string> = {};
  const paragraphs: {line: number; text: string}[] = [];
  let open = false;
  for (const [index, text] of rest.entries()) {
    const field = paragraphs.length === 0 ? FIELD.exec(text) : null;
    if (field) fields[(field[1] ?? "").toLowerCase()] = field[2] ?? "";
    else if (text.trim() === "") open = false;
    else if (open) paragraphs.push(continued(paragraphs.pop(), text));
    else {
      paragraphs.push({line: line + 1 + index, text: text.trim()});
      open = true;
    }
  }
  return {line, heading: heading.slice(3).trim(), fields, paragraphs};
}

const FIELD = /^(By|Measures|Years):\s*(.*?)\s*$/i;

const continued = (paragraph: {line: number; text: string} | undefined, text: string) => ({
  line: paragraph?.line ?? 0,
  text: `${paragraph?.text ?? ""} ${text.trim()}`
});
