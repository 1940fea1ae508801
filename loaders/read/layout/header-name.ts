/** A column's name as it is compared: capitals, no blanks around it, one underscore for blanks inside. */
export const headerName = (words: string): string => words.trim().replaceAll(/\s+/g, "_").toUpperCase();
