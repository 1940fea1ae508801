const explanations: readonly [RegExp, (found: readonly string[]) => string][] = [
  [
    /file system operations are disabled|disabled by configuration|external access|No files found that match/i,
    () => "Queries here can read the table measures and nothing else: no files and no addresses."
  ],
  [
    /Table with name "?([^"\s]+)"? does not exist/,
    ([, table]) => `There is no table “${table}”. The only table is measures.`
  ],
  [
    /Referenced column "([^"]+)" not found/,
    ([, column]) =>
      `There is no column “${column}”. The columns are listed with the box. Text goes in single quotes.`
  ],
  [
    /(?:Scalar|Table|Aggregate) Function with name "?([^"\s]+)"? does not exist/,
    ([, name]) => `There is no function “${name}”.`
  ],
  [/syntax error at or near "([^"]+)"/, ([, word]) => `The query stops making sense at “${word}”.`],
  [/multiple statements/i, () => "Only one query can be run at a time: take out all but one."],
  [/no statements/, () => "There is no query yet. Write one, or try an example."],
  [/syntax error at end of input/, () => "The query ends too early."],
  [
    /must appear in the GROUP BY clause/,
    () => "A column that is neither counted nor added up must be named after GROUP BY."
  ],
  [/read-only|READ ONLY/, () => "Queries here can only read."],
  [/configuration has been locked/, () => "The engine’s settings cannot be changed here."],
  [
    /Missing Extension|extension/i,
    () =>
      "That needs a part of the engine which this site does not load, because it would have to be fetched from elsewhere."
  ],
  [/Out of Memory|memory/i, () => "The answer is too large for this browser."]
];

/**
 * An error of the engine in plain words: which word, table or column is wrong and on which line of a query of several
 * lines, as far as the engine says.
 */
export function sqlTrouble(error: unknown, sql: string): string {
  const words = engineWords(error instanceof Error ? error.message : String(error));
  return explained(words) + lineOf(words, sql);
}

function explained(words: string): string {
  for (const [sign, explain] of explanations) {
    const found = sign.exec(words);
    if (found) return explain(found);
  }
  // The engine's first line is a sentence; what follows it is a drawing of the query.
  return `The engine could not answer: ${words.split("\n")[0]?.replace(/^\w+( \w+)? Error: /, "")}`;
}

/** The line of the trouble, as the engine's drawing of the query gives it; nothing for a query of one line. */
function lineOf(words: string, sql: string): string {
  const [, line] = /^LINE (\d+):/m.exec(words) ?? [];
  return line && sql.trim().includes("\n") ? ` (line ${line})` : "";
}

/** Some errors come as a record in JSON with the sentence inside. */
function engineWords(message: string): string {
  if (!message.startsWith("{")) return message;
  const {exception_message: sentence} = JSON.parse(message) as {exception_message?: string};
  return sentence ?? message;
}
