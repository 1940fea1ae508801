import type {EnglandWords} from "../../../loaders/contract/england.ts";
import {hexMap} from "../../charts/hex-map.js";
import {rankedColumn} from "../../charts/ranked-column.js";
import {yearLines} from "../../charts/year-lines.js";
import {required} from "../../contract/required.js";
import {countText, sentenceCase} from "../../words/count-text.js";
import {listText} from "../../words/list-text.js";
import type {FigureParts} from "../figures/figure-parts.js";
import type {FigureTable} from "../figures/figure-table.js";
import type {Sourced} from "../figures/sourced.js";
import type {Answer, AreaFigure} from "./answer.js";
import {dateText, limitsText, placeTitle, trendNotes, trendTitle, valueText} from "./answer-words.js";
import {placeName} from "./place-name.js";
import {regionName} from "./region-name.js";
import {stepOf} from "./round-cuts.js";

/** The figures of an answer: all councils on one scale, the same on a map, and the years. */
export interface AnswerFigures {
  readonly ranked: FigureParts;
  readonly map: FigureParts;
  readonly trend: FigureParts;
}

/** `Rate of children looked after per 10,000, 31 March 2025` */
const subtitleOf = (answer: Answer): string => {
  const {name, unit} = answer.words;
  return `${name}${unit.startsWith("%") ? ", %" : unit.startsWith("per ") ? ` ${unit}` : `, ${unit}`}`;
};

/** Names of those without a figure that a sentence lists; more are counted. */
const MOST_NAMED = 6;

/** `No figure: City of London [c], Isles of Scilly [z].`; nothing where all have one. */
function missingText(answer: Answer): string {
  const gone = answer.councils.filter(({value}) => value === null);
  if (gone.length === 0) return "";
  return gone.length <= MOST_NAMED
    ? ` No figure to show: ${listText(gone.map((one) => `${placeName(one.area)} ${valueText(one, answer)}`))}.`
    : ` ${sentenceCase(countText(gone.length))} councils have no figure to show.`;
}

export function answerFigures(words: EnglandWords, answer: Answer, whom: string): AnswerFigures {
  const {cuts, decimals, ours, england, area} = answer;
  const unit = {unit: answer.words.unit, decimals};
  const [source, sourceOfYears] = [answer.sources.year, answer.sources.years].map((ids) =>
    sourceText(words, answer, ids)
  );
  const compared = new Set(answer.others.map((one) => one.area.code));
  const roleOf = (code: string) =>
    code === area.code
      ? ("us" as const)
      : compared.has(code) && compared.size <= 30
        ? ("compared" as const)
        : ("other" as const);
  const shown = answer.councils.flatMap((one) => (one.value === null ? [] : [{...one, value: one.value}]));
  const ends = [...shown].sort((one, other) => one.value - other.value);
  const label = `${placeName(area)} ${valueText(ours, answer)}`;
  const range = (at: (typeof shown)[number] | undefined) =>
    at === undefined ? "" : `${placeName(at.area)} ${valueText(at, answer)}`;
  const englandText = england.value === null ? "" : ` England ${valueText(england, answer)}.`;
  const table = tableOf(answer);
  return {
    ranked: {
      id: "all-councils",
      level: 2,
      breadth: "half",
      title: placeTitle(answer, whom),
      subtitle: `${subtitleOf(answer)}, ${dateText(answer)}. One dot is one council; ringed: ${whom}`,
      draw: (size) =>
        rankedColumn(
          {
            ...unit,
            cuts,
            england: england.value,
            limits: ours.limits?.from === "chance" ? ours.limits : null,
            dots: shown.map((one) => ({
              label: placeName(one.area),
              value: one.value,
              step: stepOf(one.value, cuts),
              role: roleOf(one.area.code)
            }))
          },
          size
        ),
      reading: `From ${range(ends[0])} to ${range(ends.at(-1))}. ${label}.${englandText} A higher figure is not a worse one.`,
      table,
      figures: [asPublished(required(source, "the sources"))]
    },
    map: {
      id: "map",
      level: 2,
      breadth: "half",
      title: "Where figures are high and low",
      subtitle: `${subtitleOf(answer)}, ${dateText(answer)}. One hexagon is one council, shaded as in the bar beside the dots`,
      draw: (size) =>
        hexMap(
          [...words.hexagons].map(([code, cell]) => {
            const figure = answer.councils.find((one) => one.area.code === code);
            const council = required(
              words.areas.find((one) => one.code === code),
              code
            );
            const value = figure?.value ?? null;
            return {
              ...cell,
              region: regionName(council),
              step: value === null ? null : stepOf(value, cuts),
              role: roleOf(code),
              ...(code === area.code && {words: label})
            };
          }),
          size
        ),
      reading: `A small city counts as much here as a large county.${missingText(answer)}`,
      table: regionsTable(words, answer),
      figures: [asPublished(required(source, "the sources"))]
    },
    trend: {
      id: "years",
      level: 2,
      title: trendTitle(answer),
      subtitle: `${subtitleOf(answer)}, ${dateText(answer, required(answer.years[0], "a year"))} to ${answer.years.at(-1)}. Dashed: England. Grey: ${whom}. Band: 95% interval`,
      draw: (size) =>
        yearLines(
          {
            ...unit,
            years: answer.years,
            breaks: answer.breaks.map(({year}) => year),
            lines: [
              lineOf(answer.ourYears, "us"),
              lineOf(answer.englandYears, "england"),
              ...(answer.othersYears.length <= 30 ? answer.othersYears : []).map((one) =>
                lineOf(one, "other")
              )
            ]
          },
          size
        ),
      reading: `${yearsText(answer.ourYears, answer)}${yearsText(answer.englandYears, answer)}`.trim(),
      notes: trendNotes(answer, (code) =>
        placeName(
          required(
            words.areas.find((one) => one.code === code),
            code
          )
        )
      ),
      table: yearsTable(answer),
      figures: [asPublished(required(sourceOfYears, "the sources"))]
    }
  };
}

/** `Kent from 44 in 2011 to 59 in 2025. `; nothing for an area without two figures. */
function yearsText(figures: readonly AreaFigure[], answer: Answer): string {
  const shown = figures.filter(({value}) => value !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  return first === undefined || last === undefined || first === last
    ? ""
    : `${placeName(first.area)} from ${valueText(first, answer)} in ${first.year} to ${valueText(last, answer)} in ${last.year}. `;
}

const lineOf = (figures: readonly AreaFigure[], role: "us" | "england" | "other") => ({
  label: figures[0] === undefined ? "" : placeName(figures[0].area),
  role,
  points: figures.map(({value, symbol, limits}) => ({
    value,
    symbol,
    lower: limits?.from === "chance" ? limits.lower : null,
    upper: limits?.from === "chance" ? limits.upper : null
  }))
});

/** Us, England, the region and those compared with, with their intervals, their counts and the year before. */
function tableOf(answer: Answer): FigureTable {
  const {choices, ours, england, region, others} = answer;
  const before = choices.year - 1;
  const last = (figure: AreaFigure): string => {
    const series = [answer.ourYears, answer.englandYears, ...answer.othersYears].find(
      (years) => years[0]?.area.code === figure.area.code
    );
    const found = series?.find(({year}) => year === before);
    return found === undefined ? "" : valueText(found, answer);
  };
  const hasCounts = [ours, england, ...others].some(({count}) => count !== null);
  const row = (figure: AreaFigure, isOurs = false) => ({
    cells: [
      placeName(figure.area),
      valueText(figure, answer),
      orNothing(limitsText(figure, answer)),
      ...(hasCounts ? [figure.count === null ? "" : figure.count.toLocaleString("en-GB")] : []),
      last(figure)
    ] as const satisfies readonly [string, ...string[]],
    ...(isOurs && {ours: true})
  });
  return {
    caption: `${subtitleOf(answer)}, ${dateText(answer)}`,
    columns: ["Area", "Figure", "95% interval", ...(hasCounts ? ["Number counted"] : []), String(before)],
    rows: [
      row(ours, true),
      row(england),
      ...(region ? [row(region)] : []),
      ...others.map((one) => row(one))
    ].map(({cells, ...rest}) => ({cells: [cells[0], ...cells.slice(1)], ...rest}))
  };
}

/** How the councils of each region lie, which is what a map has to say. */
function regionsTable(words: EnglandWords, answer: Answer): FigureTable {
  const regions = words.areas.filter(({level, code}) => level === "Regional" && code.startsWith("E12"));
  return {
    caption: `Councils by region, ${dateText(answer)}`,
    columns: ["Region", "Councils with a figure", "Lowest", "Highest"],
    rows: regions.map(({name}) => {
      const own = answer.councils
        .filter(({area}) => regionName(area) === name)
        .flatMap((one) => (one.value === null ? [] : [{...one, value: one.value}]))
        .sort((one, other) => one.value - other.value);
      const named = (one: (typeof own)[number] | undefined) =>
        one === undefined ? "" : `${placeName(one.area)} ${valueText(one, answer)}`;
      return {cells: [name, String(own.length), named(own[0]), named(own.at(-1))]};
    })
  };
}

/** A cell of a table in which there is nothing to say. */
const orNothing = (text: string | null): string => (text === null ? "" : text);

/** Us and England in every year. */
function yearsTable(answer: Answer): FigureTable {
  return {
    caption: `${subtitleOf(answer)}, by year`,
    columns: ["Year", placeName(answer.area), "95% interval", "England"],
    rows: answer.years.map((year, at) => {
      const ours = required(answer.ourYears[at], "our figure");
      return {
        cells: [
          String(year),
          valueText(ours, answer),
          orNothing(limitsText(ours, answer)),
          valueText(required(answer.englandYears[at], "England's figure"), answer)
        ]
      };
    })
  };
}

/** Where the figures were published, and under which licence. */
function sourceText(words: EnglandWords, answer: Answer, ids: readonly string[]): string {
  const titles = ids.map(
    (id) =>
      required(
        words.sources.find((one) => one.id === id),
        id
      ).title
  );
  const plain = [...new Set(titles.map(plainTitle))];
  const licences = [
    ...new Set(
      ids.map(
        (id) =>
          required(
            words.sources.find((one) => one.id === id),
            id
          ).licence
      )
    )
  ];
  const population = answer.words.unit.startsWith("per ")
    ? "; Office for National Statistics, mid-year population"
    : "";
  return `${joined(plain)}${population}. ${licences.join("; ")}.`;
}

/** A title without abbreviations. */
const plainTitle = (title: string): string =>
  title
    .replace(/^DfE and /, "Department for Education and ")
    .replace(/^DfE, /, "Department for Education, ")
    .replace(/\bSFR (?=\d)/, "statistical first release ");

/** Titles that differ in their ends alone, as one: `…, release 2024; release 2025`. */
function joined(titles: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const title of titles) {
    const [, base = title, end = ""] = /^(.*), (release \d{4}.*)$/.exec(title) ?? [];
    groups.set(base, [...(groups.get(base) ?? []), ...(end === "" ? [] : [end.replace("release ", "")])]);
  }
  return [...groups]
    .map(([base, ends]) =>
      ends.length === 0
        ? base
        : `${base}, ${ends.length === 1 ? "release" : "releases"} of ${listText([...ends].sort())}`
    )
    .join("; ");
}

/** All that is told of the Department's figures is their source: none of them is made up, whatever council this is. */
const asPublished = (source: string): Sourced => ({source, provenance: null, value: null});
