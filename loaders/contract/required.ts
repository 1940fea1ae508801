/**
 * A value that cannot be absent here, although its type says that it could: the first of a list that is never
 * empty, the group of a pattern that has matched. Where absence can happen, say what it means instead.
 *
 * @param what names the value in plain words, for the message: "the last reporting year".
 * @throws when the value is absent after all, so that a broken assumption stops the run and prints no figure.
 */
export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Missing: ${what}.`);
  return value;
}
