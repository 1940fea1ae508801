/** Why the query engine did not start, in words for the reader. The page works without it. */
export class EngineTrouble extends Error {
  override readonly name = "EngineTrouble";
}

const explanations: readonly [RegExp, string][] = [
  [/memory|RangeError|allocation/i, "There is not enough free memory to start the query engine."],
  [
    /CompileError|unsafe-eval|Content Security|blocked|disallowed/i,
    "WebAssembly is blocked here, often by an organisation's rules, so the query engine cannot start."
  ],
  [
    /WebAssembly|wasmExceptions|not defined|not supported/i,
    "This browser is too old to run the query engine."
  ],
  [
    /network|fetch|load|404|status|abort/i,
    "The query engine did not arrive. Check the connection, then press Run to try again."
  ]
];

/** The trouble behind an error of starting up, as far as the error's words tell. Its own text is never shown. */
export function engineTrouble(error: unknown): EngineTrouble {
  if (error instanceof EngineTrouble) return error;
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  const known = explanations.find(([sign]) => sign.test(words));
  return new EngineTrouble(known?.[1] ?? "The query engine could not start in this browser.", {cause: error});
}
