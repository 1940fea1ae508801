import {checkTraits} from "../check-traits.ts";
import {type Condition, categoryOf, isCondition, traitOf} from "../condition.ts";
import {POPULATIONS, type PopulationId} from "../populations.ts";

/** Which period a part of a relation is of, as seen from the year that the relation is about. */
export type When = "year" | "year before" | "Q1" | "Q2" | "Q3" | "Q4";

/** One count of a relation: the subjects of a population that meet some conditions, but not the exception. */
export interface Part {
  readonly population: PopulationId;
  readonly when: When;
  readonly where: readonly Condition[];
  readonly except: Condition | null;
}

/** What was observed of every made-up life: whoever is counted in `these` is counted in one of `those`. */
export interface Template {
  readonly these: readonly Part[];
  readonly those: readonly Part[];
}

/**
 * A relation in one line that a person can read, and `parsedTemplate` reads back:
 * `looked-after, year before: sex=male & age-band=5-to-9/10-to-15 <= looked-after: sex=male + ceased: sex=male`
 */
export const templateText = ({these, those}: Template): string =>
  `${sideText(these)} <= ${those.length === 0 ? NOBODY : sideText(those)}`;

const NOBODY = "nobody";

/** The parts of one side; those that differ in their last category alone are named together. */
function sideText(parts: readonly Part[]): string {
  const texts = new Map<string, string[]>();
  for (const {population, when, where, except} of parts) {
    const last = where.at(-1);
    const first = [
      ...where.slice(0, -1),
      ...(except === null ? [] : [`not ${except}`]),
      ...(last === undefined ? [] : [`${traitOf(last)}=`])
    ];
    const text = `${population}${when === "year" ? "" : `, ${when}`}${first.length === 0 ? "" : `: ${first.join(" & ")}`}`;
    texts.set(text, [...(texts.get(text) ?? []), last === undefined ? "" : categoryOf(last)]);
  }
  return [...texts].map(([text, categories]) => text + categories.join("/")).join(" + ");
}

/** Throws where the line is no relation between populations, periods and conditions that exist. */
export function parsedTemplate(text: string): Template {
  const [these, those, ...more] = text.split(" <= ");
  if (these === undefined || those === undefined || more.length > 0)
    throw new Error(`This is no relation: ${text}`);
  const parts = (side: string) => (side === NOBODY ? [] : side.split(" + ").flatMap(parsedParts));
  return {these: parts(these), those: parts(those)};
}

function parsedParts(text: string): readonly Part[] {
  const [of = "", conditions = ""] = text.split(": ");
  const [id, when = "year"] = of.split(", ");
  const population = POPULATIONS.find((each) => each.id === id);
  const named = conditions === "" ? [] : conditions.split(" & ");
  const exceptions = named.filter((each) => each.startsWith("not ")).map((each) => each.slice("not ".length));
  const own = named.filter((each) => !each.startsWith("not "));
  const last = own.at(-1);
  const [trait = "", categories = ""] = last === undefined ? [] : last.split("=");
  const ends = last === undefined ? [[]] : categories.split("/").map((category) => [`${trait}=${category}`]);
  if (population === undefined || !isWhen(when)) throw new Error(`This is no part of a relation: ${text}`);
  return ends.map((end) => {
    const where = [...own.slice(0, -1), ...end];
    if (!where.every(isCondition) || !exceptions.every(isCondition))
      throw new Error(`Nobody can be that: ${text}`);
    checkTraits("A relation", population, [...where, ...exceptions].map(traitOf));
    return {population: population.id, when, where, except: exceptions[0] ?? null};
  });
}

const isWhen = (text: string): text is When => ["year", "year before", "Q1", "Q2", "Q3", "Q4"].includes(text);
