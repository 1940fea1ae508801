/** That a place holds files which are not to be replaced, in words that end a sentence: the first three by name. */
export const holdsOthers = (place: string, files: readonly string[]): string =>
  `${place} holds ${files.slice(0, 3).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}, which this program did not make; move that away, or choose another place`;
