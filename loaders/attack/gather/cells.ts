import {isLastOfYear, yearOfQuarter} from "../../contract/calendar/quarter.ts";
import type {Complaint} from "../complaint.ts";
import {PROFILES, SAME_COUNT, SENSITIVE} from "../relations/documented-rules.ts";
import {breakdownOf} from "./condition.ts";
import type {PrintedFigure} from "./printed-figure.ts";

/** A count that the site prints, hides or implies. Its name says what is counted, so two measures can share it. */
export interface AttackedCell {
  readonly name: string;
  /** What is counted: a measure's numerators, or `whole of …` for its denominators. */
  readonly counts: string;
  readonly timeIdentifier: string;
  readonly timePeriod: string;
  readonly conditions: readonly string[];
  /** Null when it is hidden or printed nowhere. */
  value: number | null;
  /** Has a row of its own, even if that row only says `c`. */
  printed: boolean;
  /** True for a count of children, or of meetings in a sensitive category. */
  ofChildren: boolean;
  /** True for those, and for meetings and cases where the council protects them too. */
  protected: boolean;
}

/** The counts behind the printed figures: each figure's numerator and denominator. */
export interface Printed {
  readonly cells: ReadonlyMap<string, AttackedCell>;
  readonly pairs: readonly {
    readonly figure: PrintedFigure;
    readonly numerator: AttackedCell;
    readonly denominator: AttackedCell;
  }[];
  /** Counts behind figures that are marked as provisional: a later release may give others without a correction. */
  readonly provisional: ReadonlySet<AttackedCell>;
  readonly complaints: readonly Complaint[];
}

/** What one figure tells of a count. */
type Seen = Pick<AttackedCell, "value" | "printed" | "ofChildren" | "protected">;

const SHARES: ReadonlySet<string> = new Set(["%", "per 10,000"]);

/** A count on 31 March and the count at the end of the year's last quarter are one count under two names. */
function dayOf(
  {measure, timeIdentifier, timePeriod}: PrintedFigure,
  onOneDay: ReadonlySet<string>
): Pick<AttackedCell, "timeIdentifier" | "timePeriod"> {
  const isYearsEnd = timeIdentifier === "Quarter" && isLastOfYear(timePeriod) && onOneDay.has(measure);
  return isYearsEnd
    ? {timeIdentifier: "31 March", timePeriod: yearOfQuarter(timePeriod)}
    : {timeIdentifier, timePeriod};
}

const keyOf = (cell: Pick<AttackedCell, "counts" | "timeIdentifier" | "timePeriod" | "conditions">): string =>
  [cell.counts, cell.timeIdentifier, cell.timePeriod, ...cell.conditions].join("|");

/** Which measures count what is protected. */
export interface ProtectedMeasures {
  readonly childMeasures: ReadonlySet<string>;
  /** Measures of meetings and cases, where the council protects those too; otherwise none. */
  readonly meetingMeasures: ReadonlySet<string>;
}

/** Sorts the authority's own figures into cells. */
export function printedCells(
  own: readonly PrintedFigure[],
  {childMeasures, meetingMeasures}: ProtectedMeasures
): Printed {
  const cells = new Map<string, AttackedCell>();
  const provisional = new Set<AttackedCell>();
  const complaints: Complaint[] = [];
  const borneOut = rulesBorneOut(own);
  const onOneDay = new Set(
    own.filter(({timeIdentifier}) => timeIdentifier === "31 March").map(({measure}) => measure)
  );

  const enter = (base: Omit<AttackedCell, keyof Seen | "name">, seen: Seen): AttackedCell => {
    const name = keyOf(base);
    const known = cells.get(name);
    if (!known) {
      const cell = {...base, name, ...seen};
      cells.set(name, cell);
      return cell;
    }
    if (known.value !== null && seen.value !== null && known.value !== seen.value)
      complaints.push({kind: "contradiction", where: name, what: "one count is printed with two values"});
    known.value ??= seen.value;
    known.printed ||= seen.printed;
    known.ofChildren ||= seen.ofChildren;
    known.protected ||= seen.protected;
    return known;
  };

  const pairs = own.flatMap((figure) => {
    if (figure.symbol === "x" || figure.symbol === "z") return [];
    // A mean and a caseload rest on no count; a share or a rate does, printed or not.
    if (figure.numerator === null && figure.symbol !== "c" && !SHARES.has(figure.unit)) return [];
    const {conditions} = figure;
    const {timeIdentifier, timePeriod} = dayOf(figure, onOneDay);
    const sensitive = conditions.some((condition) => SENSITIVE.has(breakdownOf(condition)));
    const ofChildren = childMeasures.has(figure.measure) || sensitive;
    const about = {ofChildren, protected: ofChildren || meetingMeasures.has(figure.measure)};
    const numerator = enter(
      {...countedBy(figure, borneOut), timeIdentifier, timePeriod},
      {value: figure.numerator, printed: true, ...about}
    );
    const denominator = enter(
      {counts: `whole of ${figure.measure}`, timeIdentifier, timePeriod, conditions},
      {value: figure.denominator, printed: false, ...about}
    );
    if (figure.symbol === "p") provisional.add(numerator).add(denominator);
    return [{figure, numerator, denominator}];
  });
  return {cells, pairs, provisional, complaints};
}

/** The count that a figure's numerator is, by the documented rules that the printed figures bear out. */
function countedBy(
  figure: PrintedFigure,
  borneOut: ReadonlySet<string>
): Pick<AttackedCell, "counts" | "conditions"> {
  const {measure, conditions} = figure;
  if (!borneOut.has(measure)) return {counts: measure, conditions};
  const profile = PROFILES.get(measure);
  if (profile) return {counts: profile, conditions};
  const same = SAME_COUNT.get(measure);
  if (same) return {counts: same.of, conditions: [...new Set([...conditions, same.where])].sort()};
  return {counts: measure, conditions};
}

/** Measures whose documented equality with another measure holds wherever both are printed. */
function rulesBorneOut(own: readonly PrintedFigure[]): ReadonlySet<string> {
  const all = new Set([...PROFILES.keys(), ...SAME_COUNT.keys()]);
  const values = new Map<string, number>();
  for (const figure of own)
    if (figure.numerator !== null) values.set(keyOf({...figure, counts: figure.measure}), figure.numerator);
  for (const figure of own) {
    if (!all.has(figure.measure) || figure.numerator === null) continue;
    const other = values.get(keyOf({...figure, ...countedBy(figure, all)}));
    if (other !== undefined && other !== figure.numerator) all.delete(figure.measure);
  }
  return all;
}
