import {required} from "../../contract/required.js";
import {countText, sentenceCase} from "../../words/count-text.js";
import {listText} from "../../words/list-text.js";
import {numberText} from "../../words/number-text.js";
import type {Verdict} from "../../words/verdict.js";
import type {Answer, AreaFigure} from "./answer.js";
import {differs, isCount} from "./chance.js";
import {placeName, whose} from "./place-name.js";

/** A figure as it is shown: `60`, `21%`, `[c]`. */
export function valueText(
  {value, symbol}: Pick<AreaFigure, "value" | "symbol">,
  {words, decimals}: Answer
): string {
  if (value === null) return `[${symbol === "" || symbol === "-" ? "x" : symbol}]`;
  return numberInUnit(value, words.unit, decimals);
}

const numberInUnit = (value: number, unit: string, decimals: number): string =>
  `${numberText(value, decimals)}${unit.startsWith("%") ? "%" : ""}`;

/** `53 to 67`: the limits of a figure in its unit; null where there are none by chance. */
export function limitsText({limits}: AreaFigure, {words, decimals}: Answer): string | null {
  if (limits === null || limits.from === "rounding") return null;
  return `${numberText(limits.lower, decimals)} to ${numberInUnit(limits.upper, words.unit, decimals)}`;
}

/** `31 March 2025`, `year to 31 March 2025`. */
export const dateText = ({words, choices}: Answer, year = choices.year): string =>
  words.measure.period === "31 March" ? `31 March ${year}` : `year to 31 March ${year}`;

/** The answer in one sentence, the number apart so that it can be set in bold. */
export function answerSentence(answer: Answer): {
  readonly before: string;
  readonly number: string;
  readonly after: string;
} {
  const {words, ours, choices, area} = answer;
  const place = placeName(area);
  const {measure, unit, category} = words;
  if (ours.value === null) {
    if (ours.symbol === "c")
      return {
        before: `${whose(place)} figure is hidden, so that no child can be found.`,
        number: "",
        after: ""
      };
    if (ours.symbol === "k")
      return {before: `${whose(place)} figure is more than none, but rounds to 0.`, number: "", after: ""};
    return {
      before: `There is no figure for ${place} for the ${dateText(answer)}.`.replace("for the 31", "on 31"),
      number: "",
      after: ""
    };
  }
  const value = valueText(ours, answer);
  const on =
    measure.period === "31 March"
      ? ` on 31 March ${choices.year}`
      : ` in the year to 31 March ${choices.year}`;
  if (unit.startsWith("per ") && measure.phrase !== null) {
    const dated = measure.phrase.includes("in the year")
      ? measure.phrase.replace("in the year", `in the year to 31 March ${choices.year}`)
      : `${measure.phrase}${on}`;
    return {
      before: "",
      number: `${value} in every ${unit.slice(4)}`,
      after: ` children in ${place} ${dated}.`
    };
  }
  if (unit === "%" && category === null && measure.phrase !== null && measure.people !== null) {
    const people = measure.people
      .replace("on 31 March", `on 31 March ${choices.year}`)
      .replace("in the year", `in the year to 31 March ${choices.year}`);
    const dated = people === measure.people ? `, ${dateText(answer)}` : "";
    return {before: "", number: value, after: ` of ${whose(place)} ${people} ${measure.phrase}${dated}.`};
  }
  const counted = unit.startsWith("%") ? value : `${value} ${unit}`;
  return {before: `${words.name}: `, number: counted, after: ` in ${place}, ${dateText(answer)}.`};
}

/** England's figure after it: ` In England it was 67.` */
export function englandSentence(answer: Answer): string {
  const {england} = answer;
  if (england.value === null) return "No figure for England is published.";
  return `In England it was ${valueText(england, answer)}.`;
}

/** `five are lower, four are higher and one is the same`; null for counts, which grow with a council's size. */
export function othersSentence(answer: Answer, whom: string): string | null {
  const {ours, others, words} = answer;
  if (isCount(words.unit)) return null;
  const shown = others.filter(({value}) => value !== null);
  if (shown.length === 0) return `None of ${whom} has this figure.`;
  const gone = others.length - shown.length;
  const missing = gone === 0 ? [] : [`${countText(gone)} ${be(gone, "has", "have")} no figure to show`];
  const {value} = ours;
  if (value === null) return null;
  const groups = (["lower", "higher", "the same"] as const).flatMap((side) => {
    const count = shown.filter((one) => sideOf(required(one.value, "a value"), value) === side).length;
    return count === 0 ? [] : [`${countText(count)} ${be(count, "is", "are")} ${side}`];
  });
  return `Among ${whom}, ${listText([...groups, ...missing])}.`;
}

const be = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const sideOf = (theirs: number, ours: number): "lower" | "higher" | "the same" =>
  theirs === ours ? "the same" : theirs > ours ? "higher" : "lower";

/** What chance has to say: against England, against the year before, against those compared with, in the order of all. */
export function verdicts(answer: Answer, whom: string): readonly Verdict[] {
  if (answer.ours.value === null) return [];
  if (answer.ours.limits?.from === "rounding")
    return [
      {
        sign: "○",
        bold: "More than chance? Nobody outside can say",
        rest: "The numbers behind this share are not published, so how far chance may have moved it cannot be worked out."
      }
    ];
  return [
    againstEngland(answer),
    againstLastYear(answer),
    againstOthers(answer, whom),
    placeAmongAll(answer)
  ].flatMap((one) => (one === null ? [] : [one]));
}

/** `By chance alone Kent’s 60 could be anything from 53 to 67.` */
function couldBe(answer: Answer): string {
  const range = limitsText(answer.ours, answer);
  return range === null
    ? ""
    : `By chance alone ${whose(placeName(answer.area))} ${valueText(answer.ours, answer)} could be anything from ${range}.`;
}

function againstEngland(answer: Answer): Verdict | null {
  const {ours, england, words} = answer;
  if (isCount(words.unit))
    return {
      sign: "○",
      bold: "A count is not compared with others’",
      rest: "A larger council has more of everything. Choose a rate or a share to compare."
    };
  const side = differs(ours.limits, england.limits);
  if (side === null) return null;
  if (side === "unclear") return {sign: "○", bold: "Cannot be told from England", rest: couldBe(answer)};
  return {
    sign: side === "higher" ? "▲" : "▼",
    bold: `${sentenceCase(side)} than England, by more than chance`,
    rest: `${valueText(ours, answer)} against ${valueText(england, answer)}. ${couldBe(answer)}`
  };
}

function againstLastYear(answer: Answer): Verdict | null {
  const {ours, choices, ourYears, breaks} = answer;
  const before = ourYears.find(({year}) => year === choices.year - 1);
  if (before === undefined || before.value === null) return null;
  const changed = breaks.find(({year}) => year === choices.year);
  if (changed !== undefined)
    return {sign: "○", bold: "Not to be compared with the year before", rest: changed.note};
  const side = differs(ours.limits, before.limits);
  if (side === null) return null;
  const was = `${valueText(before, answer)} a year before.`;
  return side === "unclear"
    ? {sign: "○", bold: "No clear change on the year before", rest: was}
    : {
        sign: side === "higher" ? "▲" : "▼",
        bold: `${sentenceCase(side)} than the year before, by more than chance`,
        rest: was
      };
}

/** Names of councils that a verdict lists; more are counted. */
const MOST_NAMED = 4;

function againstOthers(answer: Answer, whom: string): Verdict | null {
  const {ours, others, words} = answer;
  if (isCount(words.unit)) return null;
  const judged = others.flatMap((one) => {
    const side = differs(ours.limits, one.limits);
    return side === null ? [] : [{...one, side}];
  });
  if (judged.length === 0) return null;
  const [above, below] = (["higher", "lower"] as const).map((side) =>
    judged.filter((one) => one.side === side)
  );
  const named = (list: readonly AreaFigure[]): string =>
    list.length <= MOST_NAMED
      ? listText(list.map((one) => `${placeName(one.area)} (${valueText(one, answer)})`))
      : `${countText(list.length)} of them`;
  const [higher, lower] = [required(above, "those below us"), required(below, "those above us")];
  if (higher.length === 0 && lower.length === 0)
    return {
      sign: "○",
      bold: `Not unusual: it cannot be told from any of ${whom}`,
      rest: judged.length < others.length ? `${sentenceCase(countText(judged.length))} can be judged.` : ""
    };
  const first = higher.length >= lower.length ? ("higher" as const) : ("lower" as const);
  const [main, rest] = first === "higher" ? [higher, lower] : [lower, higher];
  const second = first === "higher" ? "Lower" : "Higher";
  return {
    sign: first === "higher" ? "▲" : "▼",
    bold: `${sentenceCase(first)} than ${countText(main.length)} of the ${judged.length === 10 ? "ten" : countText(judged.length)}, by more than chance`,
    rest: [
      main.length <= MOST_NAMED ? `${named(main)}.` : "",
      rest.length > 0 ? `${second} than ${named(rest)}.` : `${second} than none of them.`
    ]
      .join(" ")
      .trim()
  };
}

function placeAmongAll(answer: Answer): Verdict | null {
  const {ours, councils, words, area} = answer;
  const {value, limits} = ours;
  if (isCount(words.unit) || value === null || limits === null) return null;
  const others = councils.filter((one) => one.area.code !== area.code);
  const shown = others.flatMap((one) => (one.value === null ? [] : [one.value]));
  const hidden = others.filter(
    ({symbol, value: theirs}) => theirs === null && (symbol === "c" || symbol === "k")
  ).length;
  const place = 1 + shown.filter((theirs) => theirs < value).length;
  const lowest = 1 + shown.filter((theirs) => theirs < limits.lower).length;
  // A hidden figure could be lower than ours or higher.
  const highest = 1 + shown.filter((theirs) => theirs <= limits.upper).length + hidden;
  return {
    sign: "○",
    bold: `${ordinal(place)} of ${shown.length + 1} councils, from the lowest`,
    rest: `By chance alone its place could be anything from ${ordinal(lowest)} to ${ordinal(Math.min(highest, shown.length + 1 + hidden))}${hidden > 0 ? `; ${countText(hidden)} ${be(hidden, "figure is", "figures are")} hidden and could come before or after it` : ""}.`
  };
}

/** `51st`. */
export function ordinal(place: number): string {
  const [tens, ones] = [place % 100, place % 10];
  const ending = tens >= 11 && tens <= 13 ? "th" : ({1: "st", 2: "nd", 3: "rd"}[ones] ?? "th");
  return `${numberText(place)}${ending}`;
}

/** The place of a council among others, as a title: never a rank that a hidden figure could hold. */
export function placeTitle(answer: Answer, whom: string): string {
  const {ours, others, councils, area, words} = answer;
  const place = placeName(area);
  const {value} = ours;
  if (value === null) return `${words.name}: ${place} has no figure to show`;
  if (isCount(words.unit)) return `${words.name}: ${valueText(ours, answer)} in ${place}`;
  const shown = others.flatMap((one) => (one.value === null ? [] : [one.value]));
  const all = councils.flatMap((one) =>
    one.value === null || one.area.code === area.code ? [] : [one.value]
  );
  const lower = all.filter((theirs) => theirs < value).length;
  const rest = `${tenths(lower / Math.max(1, all.length))} of England’s councils are lower`;
  if (shown.length === 0) return `${place}: ${rest}`;
  const higher = shown.filter((theirs) => theirs > value).length;
  const below = shown.filter((theirs) => theirs < value).length;
  return `${place} is ${amongOthers({higher, lower: below, of: shown.length}, whom)}; ${rest}`;
}

function amongOthers(
  {higher, lower, of}: {readonly higher: number; readonly lower: number; readonly of: number},
  whom: string
): string {
  if (lower === of) return `higher than all with a figure of ${whom}`;
  if (higher === of) return `lower than all with a figure of ${whom}`;
  if (higher <= of * 0.2) return `higher than most of ${whom}`;
  if (lower <= of * 0.2) return `lower than most of ${whom}`;
  return `in the middle of ${whom}`;
}

/** `3 in 10`; `almost none` and `almost all` at the ends. */
function tenths(share: number): string {
  const rounded = Math.round(share * 10);
  if (share === 0) return "none";
  if (share === 1) return "all";
  if (rounded === 0) return "hardly any";
  return rounded === 10 ? "nearly all" : `${rounded} in 10`;
}

/** How a figure has gone over the years, as a title. */
export function trendTitle(answer: Answer): string {
  const {ourYears, area} = answer;
  const place = placeName(area);
  const shown = ourYears.filter((one) => one.value !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return `${place} has no figure to show in any year`;
  if (first === last)
    return `${place}: ${valueText(first, answer)} in ${first.year}, the only year with a figure`;
  const top = shown.reduce((best, one) =>
    required(one.value, "a value") > required(best.value, "a value") ? one : best
  );
  const fromTo = `${place}: ${valueText(first, answer)} in ${first.year}, ${valueText(last, answer)} in ${last.year}`;
  return top.value === first.value || top.value === last.value
    ? fromTo
    : `${fromTo}; highest in ${top.year}, at ${valueText(top, answer)}`;
}

/** What to know of the years: when councils began and ended, which years nobody published, what is counted otherwise. */
export function trendNotes(answer: Answer, areaName: (code: string) => string): readonly string[] {
  const {area, ourYears, years, others, breaks} = answer;
  const first = required(years[0], "a year");
  const formed = [area, ...others.map((one) => one.area)].filter(
    ({firstYear, formedFrom}) => firstYear > first && formedFrom.length > 0
  );
  const [begun, ended] = [
    ourYears.findIndex(({value}) => value !== null),
    ourYears.findLastIndex(({value}) => value !== null)
  ];
  const gaps = ourYears
    .slice(Math.max(0, begun), ended + 1)
    .flatMap(({value, symbol, year}) => (value === null && symbol !== "c" ? [year] : []));
  return [
    ...formed.map(
      (one) =>
        `${placeName(one)} was formed from ${listText(one.formedFrom.map((from) => `${areaName(from.slice(0, 9))}${from.slice(9)}`))}; its figures begin in ${one.firstYear}, at the open dot.`
    ),
    ...(area.replacedBy.length > 0
      ? [
          `${placeName(area)} was replaced by ${listText(area.replacedBy.map(areaName))}; its last figures are for ${area.lastYear}.`
        ]
      : []),
    ...(gaps.length > 0 ? [`No figure was published for ${listText(gaps.map(String))} [x].`] : []),
    ...breaks.map(({note}) => note)
  ];
}
