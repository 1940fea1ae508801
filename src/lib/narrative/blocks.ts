/** A piece of the author's words: a heading, text in Markdown, or the place of a figure. */
export type Block =
  | {readonly kind: "heading"; readonly text: string; readonly line: number}
  | {readonly kind: "text"; readonly text: string; readonly line: number}
  | {readonly kind: "figure"; readonly id: string; readonly line: number};

/**
 * Cuts a section into blocks at its blank lines. `## …` is a heading, `{{figure …}}` alone on its line is the place of a
 * figure, and a list that follows a paragraph is part of it.
 */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let line = 1;
  for (const piece of markdown.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/)) {
    const text = piece.trim();
    const at = line + linesIn(piece.slice(0, piece.length - piece.trimStart().length)) - 1;
    line += linesIn(piece) + 1;
    if (text !== "") blocks.push(blockOf(text, at));
  }
  return joinLists(blocks);
}

const linesIn = (text: string): number => text.split("\n").length;

function blockOf(text: string, line: number): Block {
  const heading = /^##\s+(.+)$/.exec(text);
  if (heading?.[1]) return {kind: "heading", text: heading[1], line};
  const figure = /^\{\{\s*figure\s+([a-z0-9-]+)\s*\}\}$/.exec(text);
  return figure?.[1] ? {kind: "figure", id: figure[1], line} : {kind: "text", text, line};
}

const joinLists = (blocks: readonly Block[]): readonly Block[] =>
  blocks.reduce<Block[]>((joined, block) => {
    const before = joined.at(-1);
    if (block.kind === "text" && before?.kind === "text" && /^([-*]|\d+\.)\s/.test(block.text))
      joined[joined.length - 1] = {...before, text: `${before.text}\n\n${block.text}`};
    else joined.push(block);
    return joined;
  }, []);
