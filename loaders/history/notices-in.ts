import {required} from "../contract/required.ts";

/** The council's notices of mistakes in what it published, beside `authority.json`. */
export const CORRECTIONS_FILE = "corrections.md";

/** A notice as it is written: a heading, lines such as `By: …`, then paragraphs. Nothing is checked yet. */
export interface Notice {
  /** The line of the heading, from 1. */
  readonly line: number;
  readonly heading: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly paragraphs: readonly {readonly line: number; readonly text: string}[];
}

/** Splits `corrections.md` into its notices. The text before the first heading is for the authors alone. */
export function noticesIn(markdown: string): readonly Notice[] {
  const notices: OpenNotice[] = [];
  for (const [index, text] of markdown.replaceAll("\r\n", "\n").split("\n").entries()) {
    if (text.startsWith("## "))
      notices.push({line: index + 1, heading: text.slice(3).trim(), fields: {}, paragraphs: [], open: null});
    else {
      const notice = notices.at(-1);
      if (notice) addLine(notice, text, index + 1);
    }
  }
  return notices.map(({open: _, ...notice}) => notice);
}

interface Paragraph {
  readonly line: number;
  text: string;
}

/** A notice while its lines are read, and the paragraph that the next line continues. */
interface OpenNotice extends Notice {
  readonly fields: Record<string, string>;
  readonly paragraphs: Paragraph[];
  open: Paragraph | null;
}

function addLine(notice: OpenNotice, text: string, line: number): void {
  const {fields, paragraphs, open} = notice;
  const field = paragraphs.length === 0 ? FIELD.exec(text) : null;
  if (field) {
    const [, name, value] = field;
    fields[required(name, "the name of a field").toLowerCase()] = required(value, "the text of a field");
  } else if (text.trim() === "") notice.open = null;
  else if (open) open.text += ` ${text.trim()}`;
  else {
    notice.open = {line, text: text.trim()};
    paragraphs.push(notice.open);
  }
}

const FIELD = /^(By|Measures|Years):\s*(.*?)\s*$/i;
