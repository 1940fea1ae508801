/** A heading in the form in which headings are compared: in capitals, an underscore for blanks within, none around. */
export const headerName = (words: string): string => words.trim().replaceAll(/\s+/g, "_").toUpperCase();
