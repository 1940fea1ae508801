const explanations: readonly [RegExp, (found: readonly string[]) => string][] = [
  [
    /Table with name "?([^"\s]+)"? does not exist/,
    ([, table]) => `There is no table “${table}”. The only table is measures.`
  ],
  [
    /Referenced column "([^"]+)" not found/,
    ([, column]) => `There is no column “${column}”. The columns are listed beside the box.`
  ],
  [/syntax error at or near "([^"]+)"/, ([, word]) => `The query stops making sense at “${word}”.`],
  [/syntax error at end of input/, () => "The query ends too early."],
  [/read-only|READ ONLY/, () => "Queries here can only read."],
  [
    /Missing Extension|extension/i,
    () =>
      "That needs a part of the engine which this site does not load, because it would have to be fetched from elsewhere."
  ],
  [/Out of Memory|memory/i, () => "The answer is too large for this browser."]
];

/** An error of the engine in plain words: which word, table or column is wrong, as far as the engine says. */
export function sqlTrouble(error: unknown): string {
  const words = engineWords(error instanceof Error ? error.message : String(error));
  for (const [sign, explain] of explanations) {
    const found = sign.exec(words);
    if (found) return explain(found);
  }
  // The engine's first line is a sentence; what follows it is a drawing of the query.
  return `The engine could not answer: ${words.split("\n")[0]?.replace(/^\w+( \w+)? Error: /, "")}`;
}

/** Some errors come as a record in JSON with the sentence inside. */
function engineWords(message: string): string {
  if (!message.startsWith("{")) return message;
  const {exception_message: sentence} = JSON.parse(message) as {exception_message?: string};
  return sentence ?? message;
}
