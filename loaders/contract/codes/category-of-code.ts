/** The category that a code of a return is in a table: the code in small letters. */
export const categoryOfCode = <Code extends string>(code: Code): Lowercase<Code> =>
  code.toLowerCase() as Lowercase<Code>;
