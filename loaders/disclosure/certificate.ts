import type {MeasureId} from "../contract/measure-ids.ts";
import type {Certificate} from "../contract/release.ts";
import type {GatedFigure} from "../contract/released.ts";
import type {FigureTable} from "./figure-tables.ts";
import type {Policy} from "./policy.ts";
import type {ProofGrades} from "./proof-by-councils.ts";
import type {Summary} from "./summary.ts";

/** Printed with every certificate until made-up councils support nearly every hidden count. */
const KNOWN_GAP =
  "The proof is not finished. What links one figure with another was observed of thousands of made-up children, and a link that none of them shows would be missing. There is a stronger test, made-up councils that would have published the same, and most hidden counts have not passed it yet. Until they have, only the made-up council that comes with the program can be approved for publication.";

/** How a release was protected, for the public. Holds no hidden number, and nothing about a single cell. */
export function certificateOf(
  summary: Summary,
  figures: readonly GatedFigure[],
  policy: Policy,
  withheld: readonly FigureTable[],
  councils: ProofGrades
): Certificate {
  const hidden = summary.primary + summary.secondary;
  // Where three of four hidden counts are small, each of the four is probably small. Where hundreds are, nothing follows.
  const splitIsSafe = Math.min(summary.primary, summary.secondary) >= policy.smallestSplit;
  const optimal = summary.cost <= summary.lowerBound * (1 + 1e-6) + 1e-6;
  const gap = summary.cost > 0 ? (100 * (summary.cost - summary.lowerBound)) / summary.cost : 0;
  const leastCost = optimal
    ? "no other choice protects the same children at less cost"
    : summary.lowerBound === 0
      ? "chosen by a heuristic alone"
      : `no other choice could cost less by more than ${Math.ceil(gap)}%`;
  const besides = summary.keptHidden > 0 ? "beside what an earlier release hid, " : "";
  return {
    threshold: policy.threshold,
    cells: summary.cells,
    published: summary.cells - hidden,
    hidden,
    hiddenBecauseSmall: splitIsSafe ? summary.primary : null,
    hiddenToProtect: splitIsSafe ? summary.secondary : null,
    relations: summary.relations,
    facts: summary.facts,
    attacked: summary.attacked,
    proven: summary.proven,
    narrowed: summary.narrowed,
    exact: summary.exact,
    councils: whereNoneIsFew(councils, policy),
    method: `Cell suppression by mixed-integer programming with capacity cuts; ${besides}${leastCost}. Two whole tables, checked by an independent verifier, support each hidden count. They keep every relation that was observed of made-up children, and a reader who believes this certificate learns nothing more from it.`,
    knownGap: KNOWN_GAP,
    optimal,
    withheld: withheld.map(({measure, timePeriod, breakdown, breakdown2}) => ({
      measure,
      timePeriod,
      breakdown,
      breakdown2
    })),
    limits: whatIsNotPromised(summary, policy, withheld.length),
    measures: perMeasure(figures)
  };
}

/** The grades, unless one holds so few counts that it could be guessed which they are. */
function whereNoneIsFew(
  {classesKept, shown, open}: ProofGrades,
  {smallestSplit}: Policy
): Certificate["councils"] {
  const isFew = (count: number) => count > 0 && count < smallestSplit;
  return [classesKept, shown, open].some(isFew) ? null : {classesKept, shown, open};
}

function whatIsNotPromised(summary: Summary, policy: Policy, withheld: number): string[] {
  const {threshold} = policy;
  const shownMeetings = summary.meetingsPublic;
  const exception =
    shownMeetings > 0
      ? `, but for ${shownMeetings} small ${shownMeetings === 1 ? "one" : "ones"} that documents named in our records have told already: hiding what is public would only pretend`
      : "";
  const shown = policy.protects.has("meetings")
    ? `Counts of meetings and cases are protected like counts of children${exception}.`
    : "Counts of meetings and cases (reviews, disputes, audits) are shown as they are, as the service's report has always shown them. A small number of reviews can be about one or two children.";
  const sentences = [
    `By every relation that we know, everything published here and the published figures named in our records leave open whether a hidden count from 1 to ${threshold} is 1 or ${threshold}, and no other hidden count is exact or known to be as small.`,
    "Hidden counts look alike: nobody can tell a small one from one that is hidden only to protect it, and some are 0.",
    "The proof is about what is possible, not about what is likely: a reader may think one possible number likelier than another.",
    "It cannot cover what a reader knows from elsewhere. A carer or a teacher who already knows some of the children in a hidden count can subtract them.",
    "It covers the earlier figures that are listed in our records. A figure published elsewhere and not listed there is not covered, and one that has been corrected since counts as unknown.",
    "A reader who knew the secret key of this release and ran our program on every table that fits could rule some of them out. The key is never published.",
    shown
  ];
  if (!policy.hideZeros)
    sentences.push(
      "Zeros are always shown, as this council has decided, so it can be seen where everyone of a group is in one category."
    );
  if (withheld > 0)
    sentences.push(
      `${withheld} ${withheld === 1 ? "table is" : "tables are"} withheld whole, because so few children are counted in ${withheld === 1 ? "it" : "them"} that nothing less protects them. Each measure’s page says which.`
    );
  if (summary.openedHeadlines > 0)
    sentences.push(
      `${summary.openedHeadlines} headline ${summary.openedHeadlines === 1 ? "figure is" : "figures are"} hidden although not small, because nothing else protects the children behind a small count.`
    );
  if (summary.keptHidden > 0)
    sentences.push(
      "What an earlier release hid is hidden in this one as well, even where a correction has made it larger: to print it now would tell what was hidden then."
    );
  if (summary.meetingsHidden > 0)
    sentences.push(
      `${summary.meetingsHidden} ${summary.meetingsHidden === 1 ? "count of meetings or cases is" : "counts of meetings and cases are"} hidden all the same, because they would tell how few children they are about.`
    );
  const known = summary.narrowed + summary.exact;
  if (known > 0)
    sentences.push(
      `For ${known} hidden ${known === 1 ? "count" : "counts"} this cannot be promised in full, because figures that others have already published narrow ${known === 1 ? "it" : "them"}; nothing that we publish narrows ${known === 1 ? "it" : "them"} further.`
    );
  return sentences;
}

function perMeasure(figures: readonly GatedFigure[]): Certificate["measures"] {
  const measures = new Map<MeasureId, {cells: number; hidden: number}>();
  for (const figure of figures) {
    const entry = measures.get(figure.measure) ?? {cells: 0, hidden: 0};
    entry.cells += 1;
    if (figure.symbol === "c") entry.hidden += 1;
    measures.set(figure.measure, entry);
  }
  return [...measures].map(([measure, entry]) => ({measure, ...entry}));
}
