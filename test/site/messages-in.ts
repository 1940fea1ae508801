/** A comment, or a string or template; strings are found first where both begin, so that `//` in an address is none. */
const PIECES = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** The pieces of text in a program that somebody may read: its strings and templates with a blank in them, by line. */
export const messagesIn = (source: string): readonly {readonly line: number; readonly words: string}[] =>
  [...source.matchAll(PIECES)]
    .filter(([piece]) => !piece.startsWith("/") && piece.includes(" "))
    .map(({0: piece, index}) => ({line: source.slice(0, index).split("\n").length, words: piece}));
