import {sentenceCase} from "./count-text.js";

/** What a council may choose where the guidance leaves room, each as a statement to answer with yes or no. */
const STATEMENTS: Readonly<Record<string, string>> = {
  endingOn31MarchCounts: "A child who leaves care on 31 March counts as looked after on that day",
  countSameCarerMoves: "A new placement with the same carer counts as a move",
  countTemporaryPlacements: "A temporary stay elsewhere counts as a move",
  chineseGroup: "The group that Chinese children are counted in",
  protectMeetings:
    "Small counts of meetings and cases are hidden, as those of children are: about a sixth more is hidden, and what one child’s meeting or dispute was about cannot be read off",
  publishCaseloadRange: "The lowest and highest caseload of an officer are published",
  hideZeros: "A true zero in a two-way table may be hidden to protect others"
};

/** A switch of `authority.json` in words, and what it is set to: `Yes`, `No` or a choice. */
export const switchWords = (name: string, setting: boolean | string): readonly [string, string] => [
  STATEMENTS[name] ?? name,
  setting === true ? "Yes" : setting === false ? "No" : sentenceCase(setting)
];
