import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import {type CategoryName, categoryNames} from "./category-names.ts";
import {sentencesIn, wordsOf} from "./sentences.ts";
import {tablesOf} from "./tables-of.ts";

/**
 * Reads every sentence of every page, including what is only read aloud or only in the source. If a category has
 * hidden figures, a number in a sentence that names it must be one that the release prints for that category.
 */
export function toldNumbers(
  files: readonly Decoded[],
  figures: readonly PrintedFigure[],
  areaCode: string
): Complaint[] {
  const ofArea = figures.filter((figure) => figure.areaCode === areaCode);
  const categories = categoryNames(
    files,
    ofArea.filter(({basis}) => basis === "own")
  );
  const explained = new Map<CategoryName, ReadonlySet<string>>();
  const explains = (category: CategoryName): ReadonlySet<string> => {
    const known = explained.get(category) ?? numbersPrintedOf(category, ofArea);
    explained.set(category, known);
    return known;
  };
  return files.flatMap(({path, page, records, texts}) => {
    const sentences = page
      ? [...sentencesIn(page.documentElement), ...rowsOfTables(page)]
      : sentencesOfRecords(path, records, texts);
    return [...new Set(sentences)].flatMap((sentence): Complaint[] => {
      const {named, rest} = categoriesIn(sentence.toLowerCase(), categories);
      if (!named.some(({isSecret}) => isSecret)) return [];
      const told = numbersIn(rest).filter(
        (number) => !named.some((category) => explains(category).has(number))
      );
      const names = named.map(({name}) => name).join(", ");
      return told.length > 0
        ? [
            {
              kind: "hidden figure told",
              where: `${path}: a sentence on ${names}`,
              what: "it gives a number that no printed figure of the category has, and some are hidden"
            }
          ]
        : [];
    });
  });
}

/** The rows of all tables as sentences, whatever their captions say: a category's name and the numbers beside it. */
const rowsOfTables = (page: Document): string[] =>
  tablesOf(page).flatMap((table) => {
    const heads = [...table.querySelectorAll("thead tr:last-child > *")].map(wordsOf);
    const countsFigures = heads.map((head) => /^figures\b/i.test(head));
    return [...table.querySelectorAll("tr")]
      .filter((row) => row.querySelector("td"))
      .map((row) =>
        [...row.querySelectorAll("th, td")]
          // A column that says how many figures there are, or are hidden, counts no children.
          .filter((_, column) => countsFigures[column] !== true)
          .map(wordsOf)
          .filter((cell) => !/[%.]/.test(cell))
          .join("; ")
      );
  });

/** The sentences in notes, certificates and other texts. */
const sentencesOfRecords = (
  path: string,
  records: readonly Readonly<Record<string, unknown>>[],
  texts: readonly string[]
): string[] => {
  if (/\.(md|txt)$/i.test(path)) return texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n/));
  if (!/\.json$/i.test(path)) return [];
  return records
    .filter((record) => !("measure" in record) && !("leavesOut" in record) && !("categories" in record))
    .flatMap((record) => Object.values(record).flat())
    .filter((value): value is string => typeof value === "string" && value.includes(" "))
    .flatMap((text) => text.split(/(?<=[.!?])\s+/));
};

/** The categories that a sentence names, and the sentence without their names. */
function categoriesIn(
  sentence: string,
  categories: readonly CategoryName[]
): {named: CategoryName[]; rest: string} {
  let rest = sentence;
  const named = categories.filter(({name}) => {
    const before = rest;
    rest = rest.replace(new RegExp(`(?<![\\w-])${literally(name)}(?![\\w’'-])`, "g"), " ");
    return rest !== before;
  });
  return {named, rest};
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Numbers that count nobody: dates, ages, numbers of rules, the 95% of intervals, scales of rates. */
const COUNTS_NOBODY =
  /\b(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?\b|\b(?:19|20)\d\d(?:\/\d\d)?\b|\b(?:aged?|under|over|section|regulation|article|rule|rules|part|table|figure|version) \d+(?: (?:to|and|or) \d+)?\b|\b\d+ (?:and over|miles|working days|years?|months?|weeks?)\b|\b95%|\bturned? \d+|\bper 10,000\b|\b[\d.]+ percentage points?\b|\bnational indicator \d+\b|\b1 to 5\b/g;

/** The numbers of a sentence as digits: shares with their sign, and number words if children follow. */
function numbersIn(sentence: string): string[] {
  const words = sentence
    .replace(COUNTS_NOBODY, " ")
    .replace(/(\d[\d.]*) in 100\b/g, "$1%")
    .replace(/(\d[\d.]*)( to \d[\d.]*%)/g, "$1%$2");
  const digits = [...words.matchAll(/(?<!\w)\d+(?:[.,]\d+)*%?/g)].map(([number]) => number);
  const spelt = NUMBER_WORDS.flatMap((word, number) =>
    new RegExp(`\\b${word}(?: \\w+){0,2} (?:child|children|boys?|girls?|young people|young person)\\b`).test(
      words
    )
      ? [String(number)]
      : []
  );
  return [...digits.map((number) => number.replaceAll(",", "")), ...spelt];
}

/** A printed total of so few disputes or audits does not explain the same number of children. */
const FEW = 5;

/** Every number that the release prints for a category or for all children, of the authority and of others. */
function numbersPrintedOf({figures}: CategoryName, ofArea: readonly PrintedFigure[]): ReadonlySet<string> {
  const conditions = new Set(figures.flatMap((figure) => figure.conditions));
  const printed = ofArea.filter(
    ({conditions: own}) => own.length === 0 || own.some((condition) => conditions.has(condition))
  );
  const numbers = printed.flatMap(({conditions: own, numerator, denominator, value, lower, upper, unit}) => [
    ...[numerator, denominator].flatMap((count) =>
      count === null || (own.length === 0 && count >= 1 && count <= FEW) ? [] : [String(count)]
    ),
    ...[value, lower, upper].flatMap((number) =>
      number === null ? [] : [0, 1, 2].map((decimals) => number.toFixed(decimals) + (unit === "%" ? "%" : ""))
    )
  ]);
  return new Set(numbers);
}
