import type {Switches} from "../contract/authority.ts";
import type {Template} from "../measures/relations/template.ts";
import {templateText} from "../measures/relations/template.ts";
import {acceptedLives} from "./accepted-lives.ts";
import {observedRelations} from "./observed-relations.ts";
import {seenIn} from "./seen.ts";
import {tablesOfCatalogue} from "./tables.ts";

/** How many lives are observed: with fewer, rare categories would seem to exclude each other. */
const LIVES = 12_000;

const SEED = 15;

/** What counting decides by itself where a council says nothing. */
const DEFAULTS: Switches = {
  endingOn31MarchCounts: false,
  countSameCarerMoves: false,
  countTemporaryPlacements: false,
  chineseGroup: "asian",
  protectMeetings: false,
  publishCaseloadRange: true,
  hideZeros: true
};

/** Every relation that holds of many made-up lives. Takes about a minute. */
export function relationsOfLives(): readonly Template[] {
  return observedRelations(seenIn(acceptedLives(LIVES, SEED), tablesOfCatalogue(), DEFAULTS));
}

/** The file of `measures` that holds the relations, one a line. */
export const relationsFile = (templates: readonly Template[]): string =>
  `/**
 * Made by \`npm run relations\`: nobody writes a line of it. Each is what was observed of every one of some thousand
 * made-up lives: whoever is counted on the left is counted on the right, in one place or another.
 */
export const OBSERVED: readonly string[] = [
${templates.map((template) => `  "${templateText(template)}"`).join(",\n")}
];
`;
