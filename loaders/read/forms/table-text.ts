import {UnreadableForm} from "./form-trouble.ts";

/** The text of one table, written as CSV as its rows come: every form of the return is read as CSV from here on. */
export interface TableText {
  /** Adds a row so that it is on this line, after as many blank lines as that takes. Lines only rise. */
  readonly add: (line: number, cells: readonly string[]) => void;
  /** The whole as UTF-8. */
  readonly bytes: () => Uint8Array;
}

/** How much text may still be made of a form, shared by its tables. */
export interface TextAllowance {
  readonly spend: (bytes: number) => void;
}

/** In bytes: what all the tables of one form may come to. A return of a whole country is smaller. */
const LARGEST_TEXT = 600_000_000;

/** @throws UnreadableForm once more is spent than a return can need. */
export function textAllowance(): TextAllowance {
  let left = LARGEST_TEXT;
  return {
    spend(bytes) {
      left -= bytes;
      if (left < 0) throw new UnreadableForm("too-large", TOO_LARGE);
    }
  };
}

const TOO_LARGE = `Its tables have more than ${LARGEST_TEXT / 1e6} MB of text, more than any return; split it, or export CSV files.`;

/** In characters. */
const ENCODED_AT_ONCE = 1 << 16;

/** Begins a table. A line break within a cell becomes a blank, so that every row is one line. */
export function tableText(allowance: TextAllowance): TableText {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = "";
  let length = 0;
  let next = 1;
  const encode = () => {
    const piece = encoder.encode(text);
    allowance.spend(piece.length);
    pieces.push(piece);
    length += piece.length;
    text = "";
  };
  return {
    add(line, cells) {
      const blank = Math.max(0, line - next);
      text += `${"\n".repeat(blank)}${cells.map(cellText).join(",")}\n`;
      next += blank + 1;
      if (text.length > ENCODED_AT_ONCE) encode();
    },
    bytes() {
      if (text !== "") encode();
      const whole = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      // From now on the whole is the only piece: the others can go.
      pieces.splice(0, pieces.length, whole);
      return whole;
    }
  };
}

/** Quoted where it has anything that separates cells, so that a title cannot be taken for another kind of CSV. */
function cellText(cell: string): string {
  if (!/[",;\t\r\n]/.test(cell)) return cell;
  const oneLine = cell.replaceAll(/[\r\n]+/g, " ");
  return /[",;\t]/.test(oneLine) ? `"${oneLine.replaceAll('"', '""')}"` : oneLine;
}
