import {PARTICIPATION_CODES, type ParticipationCode} from "../../contract/codes/participation.ts";

/** Letters and digits alone, in small letters: systems differ in stops and dashes. */
const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const CODES = Object.entries(PARTICIPATION_CODES).map(([code, {label}]) => ({
  code: code as ParticipationCode,
  words: bare(label)
}));

/**
 * The code in a cell of the dataset that says how a child took part: alone, before words (`PN1 - Attended`), or as the
 * code's own label; `not-recorded` where it says that. Null for a blank, and `unknown` for any other words.
 */
export function participationInWords(
  cell: string | null
): ParticipationCode | "not-recorded" | "unknown" | null {
  if (cell === null) return null;
  const words = bare(cell);
  if (words === "not recorded") return "not-recorded";
  const [first] = words.toUpperCase().split(" ");
  return CODES.find(({code, words: label}) => code === first || label === words)?.code ?? "unknown";
}
