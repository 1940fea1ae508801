import {addMonths, ageOn, daysBetween, type IsoDate} from "../contract/calendar/iso-date.ts";
import {CATEGORIES_OF_NEED, type CategoryOfNeed} from "../contract/codes/category-of-need.ts";
import {LEGAL_STATUSES, type LegalStatus} from "../contract/codes/legal-status.ts";
import {PLACEMENT_PROVIDERS, type PlacementProvider} from "../contract/codes/placement-provider.ts";
import {PLACEMENT_TYPES, type PlacementType} from "../contract/codes/placement-type.ts";
import type {EpisodeRow} from "../read/rows.ts";
import type {MadeUpPerson} from "./person.ts";
import type {Random} from "./random.ts";

/** What an episode says of a child besides its dates. */
export type Where = Pick<
  EpisodeRow,
  | "legalStatus"
  | "categoryOfNeed"
  | "placementType"
  | "placementProvider"
  | "distanceMiles"
  | "placementLocation"
>;

const codesOf = <Code extends string>(list: Readonly<Record<Code, unknown>>) => Object.keys(list) as Code[];

const LEGAL = codesOf<LegalStatus>(LEGAL_STATUSES).filter((code) => code !== "V3" && code !== "V4");
const PLACES = codesOf<PlacementType>(PLACEMENT_TYPES).filter((code) => !code.startsWith("T"));
const PROVIDERS: readonly (PlacementProvider | null)[] = [
  ...codesOf<PlacementProvider>(PLACEMENT_PROVIDERS),
  null
];
const NEEDS = codesOf<CategoryOfNeed>(CATEGORIES_OF_NEED);

/** On both sides of where each band of distance begins. */
const MILES = [0, 2.5, 4.9, 5, 7.5, 9.9, 10, 15, 20, 20.1, 25, 60];

/** So many days at most: legal statuses that are a matter of days. */
const DAYS: Readonly<Partial<Record<LegalStatus, number>>> = {L1: 3, L2: 21, L3: 7, J2: 21};

/** Whether a legal status can last so many days. */
export const canLast = (legalStatus: LegalStatus, days: number): boolean =>
  days <= (DAYS[legalStatus] ?? days);

/**
 * Anything that an episode from `began` to `until` could say of this child. Which of it the rules of the return allow,
 * `check` decides: what is plainly impossible is left out here only so that more lives pass.
 */
export function anywhere(
  random: Random,
  person: MadeUpPerson,
  began: IsoDate,
  until: IsoDate,
  not: LegalStatus | null = null
): Where {
  // An anonymised birth is the first of its month, so a child may be up to a month younger than it seems.
  const age = ageOn(person.born, began);
  const days = daysBetween(began, until);
  const legalStatus = random.pick(
    LEGAL.filter((code) => {
      if (code === not) return false;
      if (code === "D1") return began <= "2005-12-30";
      if (code === "E1") return began > "2005-12-30";
      return canLast(code, days) && (age >= 10 || !code.startsWith("J"));
    })
  );
  return {legalStatus, categoryOfNeed: random.pick(NEEDS), ...place(random, person, age, legalStatus)};
}

/** The same child in another place, under the same legal status. */
export const elsewhere = (random: Random, person: MadeUpPerson, began: IsoDate, before: Where): Where => ({
  ...before,
  categoryOfNeed: random.chance(0.7) ? before.categoryOfNeed : random.pick(NEEDS),
  ...place(random, person, ageOn(person.born, began), before.legalStatus)
});

/** The same place under another legal status that can last from `began` to `until`. */
export function underAnother(
  random: Random,
  person: MadeUpPerson,
  [began, until]: readonly [IsoDate, IsoDate],
  before: Where
): Where {
  const {legalStatus} = anywhere(random, person, began, until, before.legalStatus);
  return {...before, legalStatus};
}

type Place = Pick<Where, "placementType" | "placementProvider" | "distanceMiles" | "placementLocation">;

function place(random: Random, person: MadeUpPerson, age: number, legalStatus: LegalStatus): Place {
  const kind = random.pick(["A", "H", "K", "P", "P", "R", "S", "U", "U", "Z"]);
  const possible = PLACES.filter((code) => {
    if (code === "P1") return legalStatus !== "V2";
    if (code === "A5" || code === "A6") return legalStatus === "E1";
    return age >= (LEAST_AGE[code] ?? 0);
  });
  const ofKind = possible.filter((code) => code.startsWith(kind));
  const placementType = random.pick(ofKind.length > 0 ? ofKind : possible);
  return {
    placementType,
    placementProvider: random.pick(PROVIDERS.filter((provider) => provides(provider, placementType))),
    distanceMiles: person.unaccompanied ? null : random.pick(MILES),
    placementLocation: random.pick(["IN", "OUT", "OUT", null])
  };
}

/** Placements for children of an age. */
const LEAST_AGE: Readonly<Partial<Record<PlacementType, number>>> = {
  P2: 15,
  H5: 14,
  K3: 16,
  R5: 10,
  S1: 4,
  P3: 14
};

function provides(provider: PlacementProvider | null, type: PlacementType): boolean {
  if (type === "P1") return provider === "PR0";
  if (type.startsWith("Z")) return provider === null;
  if (provider === null || provider === "PR0") return false;
  if (type === "R2" || type === "R5") return provider !== "PR1" && provider !== "PR2";
  return provider !== "PR3" || !/^[AKU]/.test(type) || type === "K3";
}

/** The eighteenth birthday. */
export const turns18 = ({born}: MadeUpPerson): IsoDate => addMonths(born, 216);
