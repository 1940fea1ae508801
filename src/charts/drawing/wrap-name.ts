import {textWidth} from "./text-width.js";

/** Breaks a name over lines of at most `width` pixels, at spaces. */
export function wrapName(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
