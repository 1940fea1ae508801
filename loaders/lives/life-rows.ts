import {addDays, ageOn, type IsoDate} from "../contract/calendar/iso-date.ts";
import {firstDay, lastDay, type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {ParticipationCode} from "../contract/codes/participation.ts";
import type {ReturnRows, RowSource} from "../read/rows.ts";
import type {ServiceLogs} from "../read/service-rows.ts";
import type {MadeUpPerson} from "./person.ts";
import type {Random} from "./random.ts";
import type {Stay} from "./stays.ts";
import {dayBetween, FIRST_DAY, LAST_DAY, YEARS} from "./years.ts";

/** The logs that name a child. */
export type ChildLogs = {
  readonly [Log in "reviews" | "midpointReviews" | "initialHealthAssessments" | "siblings"]: NonNullable<
    ServiceLogs[Log]
  >;
};

/** Everything that a data folder holds of one made-up child. */
export interface Life {
  readonly returns: ReturnRows;
  readonly logs: ChildLogs;
}

/** What the rows of a life are made from. */
interface Making {
  readonly random: Random;
  readonly person: MadeUpPerson;
  readonly stays: readonly Stay[];
  readonly source: () => RowSource;
}

/** Writes down a life as the returns and logs would: each row has a source of its own. */
export function lifeRows(making: Making): Life {
  const {person, stays, source} = making;
  const {child} = person;
  const years = YEARS.filter((year) => stays.flat().some((episode) => isIn(year, episode)));
  const reviews = reviewsOf(making);
  const adopted = stays
    .flat()
    .filter(
      ({reasonEpisodeCeased}) => reasonEpisodeCeased !== null && ["E11", "E12"].includes(reasonEpisodeCeased)
    );
  const decided = stays
    .flat()
    .some(({legalStatus, placementType}) => legalStatus === "E1" || placementType.startsWith("A"));
  const lastYear = years.at(-1);
  return {
    returns: {
      header: headers(making, years),
      episodes: years.flatMap((year) =>
        stays
          .flat()
          .filter((episode) => isIn(year, episode))
          .map((episode) => {
            const over = episode.ended !== null && episode.ended <= lastDay(year);
            return {
              child,
              year,
              source: source(),
              ...episode,
              ...(over ? {} : {ended: null, reasonEpisodeCeased: null, reasonForPlacementChange: null})
            };
          })
      ),
      reviews: reviews.returned,
      uasc: unaccompanied(making, years),
      health: health(making, years),
      careLeavers: [],
      adoptions: adopted.flatMap(({ended}) => {
        const year = ended === null ? null : reportingYearOf(ended);
        return year === null || !years.includes(year)
          ? []
          : [
              {
                child,
                year,
                source: source(),
                placedForAdoptionDecision: null,
                matched: null,
                byFosterCarer: null
              }
            ];
      }),
      placedForAdoption:
        decided && lastYear !== undefined
          ? [
              {
                child,
                year: lastYear,
                source: source(),
                placed: firstDay(lastYear),
                ceased: null,
                reasonCeased: null
              }
            ]
          : [],
      previousPermanence: [],
      missing: missing(making, years),
      socialWorkers: socialWorkers(making, years),
      deprivationOfLiberty: []
    },
    logs: {reviews: reviews.logged, ...otherLogs(making)}
  };
}

const isIn = (year: ReportingYear, {began, ended}: Pick<Stay[number], "began" | "ended">): boolean =>
  began <= lastDay(year) && (ended === null || ended >= firstDay(year));

function headers({person: {child, born, sex, ethnicity}, source}: Making, years: readonly ReportingYear[]) {
  return years.map((year) => ({child, year, source: source(), born, sex, ethnicity}));
}

function unaccompanied(
  {random, person: {child, unaccompanied: isUasc}, source}: Making,
  years: readonly ReportingYear[]
) {
  if (!isUasc) return [];
  const until = random.chance(0.4) ? dayBetween(random, FIRST_DAY, LAST_DAY) : null;
  return years
    .filter((year) => until === null || until >= firstDay(year))
    .map((year) => ({
      child,
      year,
      source: source(),
      // A return knows of what has happened by its end.
      ceased: until !== null && until <= lastDay(year) ? until : null
    }));
}

/** In care on every day of a year. */
const allYear = (stays: readonly Stay[], year: ReportingYear): boolean =>
  stays.some((stay) => {
    const [first, last] = [stay[0], stay.at(-1)];
    if (first === undefined || last === undefined) return false;
    return first.began <= firstDay(year) && (last.ended === null || last.ended >= lastDay(year));
  });

const perhaps = (random: Random): boolean | null => random.pick([true, true, false, null]);

function health({random, person: {child, born}, stays, source}: Making, years: readonly ReportingYear[]) {
  return years
    .filter((year) => allYear(stays, year))
    .map((year) => {
      const [before, after] = [ageOn(born, firstDay(year)), ageOn(born, lastDay(year))];
      const asked = after >= 4 && before < 17;
      const answered = asked && random.chance(0.6);
      return {
        child,
        year,
        source: source(),
        sdqScore: answered ? random.whole(0, 40) : null,
        sdqReason: asked && !answered ? "SDQ1" : null,
        convicted: after >= 10 ? random.chance(0.1) : null,
        healthCheck: after < 5 ? perhaps(random) : null,
        immunisations: perhaps(random),
        dentalCheck: perhaps(random),
        healthAssessment: perhaps(random),
        substanceMisuse: perhaps(random)
      };
    });
}

/** The days from `from` to `to` on which the child was in care, as one stretch; null where there are none. */
function stretchIn(stay: Stay, from: IsoDate, to: IsoDate): [IsoDate, IsoDate] | null {
  const [first, last] = [stay[0], stay.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.began > from ? first.began : from;
  const end = last.ended !== null && last.ended < to ? last.ended : to;
  return start < end ? [start, end] : null;
}

function missing({random, person: {child}, stays, source}: Making, years: readonly ReportingYear[]) {
  return years.flatMap((year) => {
    if (!random.chance(0.2)) return [];
    const stretches = stays
      .map((stay) => stretchIn(stay, firstDay(year), lastDay(year)))
      .filter((each) => each !== null);
    if (stretches.length === 0) return [];
    const [from, to] = random.pick(stretches);
    const began = dayBetween(random, from, to);
    const ended = addDays(began, 1);
    return [
      {
        child,
        year,
        source: source(),
        kind: random.pick(["missing", "missing", "away"] as const),
        began,
        ended: ended <= to ? ended : began
      }
    ];
  });
}

function socialWorkers({random, person: {child}, source}: Making, years: readonly ReportingYear[]) {
  return years.flatMap((year) => {
    const days = random.pick([[], [0], [0, 90], [0, 90, 200]]).map((after) => addDays(firstDay(year), after));
    return days.map((began, index) => ({
      child,
      year,
      source: source(),
      worker: `worker-${random.whole(1, 3)}`,
      began,
      ended: days[index + 1] ?? null,
      reason: null
    }));
  });
}

const OWN_CODES: readonly ParticipationCode[] = ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"];

/** Reviews of each stay: at a regular distance, with a date due and one held, late or early or never. */
function reviewsOf({random, person: {child, born}, stays, source}: Making) {
  const returned: ReturnRows["reviews"][number][] = [];
  const logged: ChildLogs["reviews"][number][] = [];
  for (const stay of stays) {
    const [first, last] = [stay[0], stay.at(-1)];
    if (first === undefined || last === undefined) continue;
    const until = last.ended ?? LAST_DAY;
    const every = random.pick([60, 91, 150, 182]);
    let number = 1;
    for (let due = addDays(first.began, 28); due <= until; due = addDays(due, every)) {
      const meant = addDays(due, random.pick([-20, -7, 0, 0, 4, 12, 25]));
      const held = random.chance(0.08) || meant <= first.began || meant > until ? null : meant;
      if (held !== null && held >= FIRST_DAY && meant !== until) {
        const code = ageOn(born, held) < 4 ? ("PN0" as const) : random.pick(OWN_CODES);
        const recorded = random.chance(0.92);
        if (recorded)
          returned.push({child, year: reportingYearOf(held), source: source(), held, participation: code});
        if (due >= FIRST_DAY)
          logged.push(logOf(random, child, {number, due, held}, recorded ? code : "not-recorded", source()));
      } else if (due >= FIRST_DAY && held === null)
        logged.push(logOf(random, child, {number, due, held: null}, null, source()));
      number += 1;
    }
  }
  return {returned, logged};
}

/** What is not held has nothing to record; and who says whether forms came back says whether parents were there. */
function logOf(
  random: Random,
  child: string,
  {number, due, held}: {number: number; due: IsoDate; held: IsoDate | null},
  participation: ParticipationCode | "not-recorded" | null,
  source: RowSource
): ChildLogs["reviews"][number] {
  const attended = ["PN1", "PN2", "PN3", "PN4"].includes(participation ?? "PN1");
  const parentsTookPart = held === null ? null : perhaps(random);
  return {
    child,
    source,
    reviewNumber: random.chance(0.95) ? number : null,
    due,
    held,
    participation,
    minutesCompleted:
      held === null || random.chance(0.1) ? null : addDays(held, random.pick([0, 10, 20, 28, 45])),
    lateReason: held !== null && held <= due ? null : random.pick(["staff", "child", null]),
    reasonNotAttending: attended ? null : random.pick(["school", "unwell", null]),
    advocacyOffered: held === null ? null : perhaps(random),
    consultationReturned: parentsTookPart === null ? null : perhaps(random),
    parentsTookPart
  };
}

function otherLogs({random, person: {child}, stays, source}: Making): Omit<ChildLogs, "reviews"> {
  const inCareOn = (day: IsoDate) =>
    stays.some((stay) => stretchIn(stay, day, addDays(day, 1)) !== null && (stay[0]?.began ?? day) <= day);
  const due = stays.flatMap((stay) => (stay[0] === undefined ? [] : [addDays(stay[0].began, 28)]));
  const assessed = due.filter((day) => day >= FIRST_DAY && day <= LAST_DAY && inCareOn(day));
  const midpoints = YEARS.flatMap((year) => [addDays(firstDay(year), 100), addDays(firstDay(year), 300)]);
  return {
    initialHealthAssessments: assessed.map((day) => ({
      child,
      source: source(),
      due: day,
      held: random.pick([null, addDays(day, -5), day, addDays(day, 9)])
    })),
    midpointReviews: midpoints
      .filter((day) => inCareOn(day) && random.chance(0.7))
      .map((day) => ({child, source: source(), due: day, held: random.chance(0.8) ? day : null})),
    siblings: YEARS.filter((year) => inCareOn(lastDay(year)) && random.chance(0.4)).map((year) => ({
      child,
      source: source(),
      year,
      together: random.chance(0.5)
    }))
  };
}
