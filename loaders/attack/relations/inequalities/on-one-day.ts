import type {CategoryCondition} from "../../../contract/breakdowns.ts";
import {aged, inCareFor, lookedAfter} from "./counted-children.ts";
import {everyone, type StatedInequality} from "./stated-inequality.ts";

const atMost = (less: readonly string[], more: readonly string[], because: string): StatedInequality =>
  everyone("inequalities between breakdowns", {less, more}, because);

/**
 * Between the breakdowns of the children looked after on one 31 March: by arithmetic of ages and times, by law, or by
 * the Department's rules for a return, which any reader can look up.
 */
export function inequalitiesOnOneDay(year: string): StatedInequality[] {
  const of = (condition: CategoryCondition) => lookedAfter(year, condition);
  const whole = lookedAfter(year);
  const asked = `whole of same-carer-two-years|31 March|${year}`;
  return [
    atMost(
      [of("age-band=under-1")],
      inCareFor(year, {below: 12}),
      "a child under 1 has been in care for less than a year"
    ),
    atMost(
      inCareFor(year, {from: 60}),
      aged(lookedAfter, year, {from: 5}),
      "five years in care take five years of age"
    ),
    atMost(
      inCareFor(year, {from: 120}),
      aged(lookedAfter, year, {from: 10}),
      "ten years in care take ten years of age"
    ),
    atMost(
      [asked],
      inCareFor(year, {from: 24}),
      "stability is asked of children in care for two and a half years"
    ),
    atMost(
      [asked],
      aged(lookedAfter, year, {from: 1, below: 16}),
      "stability is asked of children under 16 who are old enough to have been in care so long"
    ),
    atMost(
      inCareFor(year, {from: 36}),
      [asked, of("age-band=16-and-over")],
      "stability is asked of every child under 16 in care for three years"
    ),
    atMost(
      [of("uasc=uasc")],
      [of("distance-band=not-known")],
      "no distance is returned for unaccompanied children"
    ),
    ...(["under-1", "1-to-4", "5-to-9"] as const).map((band) =>
      atMost(
        [lookedAfter(year, "legal-status=youth-justice", `age-band=${band}`)],
        [],
        "nobody under ten has a youth justice status (rule 358; Crime and Disorder Act 1998, section 34)"
      )
    ),
    atMost(
      [of("legal-status=youth-justice")],
      aged(lookedAfter, year, {from: 10}),
      "nobody under ten has a youth justice status (rule 358; Crime and Disorder Act 1998, section 34)"
    ),
    atMost(
      [of("placement-provider=parents")],
      [of("placement-type=with-parents")],
      "parents provide for nobody but a child placed with parents (rule 550)"
    ),
    atMost(
      [of("placement-type=with-parents")],
      [of("placement-provider=parents"), of("placement-provider=not-known")],
      "nobody else provides for a child placed with parents (rules 527 to 531)"
    ),
    atMost(
      [of("placement-type=with-parents"), of("legal-status=section-20")],
      [whole],
      "nobody is placed with parents under section 20 (rule 378)"
    ),
    atMost(
      [of("placement-type=semi-independent")],
      aged(lookedAfter, year, {from: 10}),
      "semi-independent living begins at 14 at the earliest (rules 370 and 371)"
    ),
    atMost(
      [of("placement-type=residential-school"), of("age-band=under-1")],
      [whole],
      "nobody under four is in a residential school (rule 373)"
    ),
    atMost(
      [of("placement-provider=other-public")],
      (["semi-independent", "residential-other", "residential-school", "other"] as const).map((type) =>
        of(`placement-type=${type}`)
      ),
      "public bodies provide no foster care, adoption, children’s home or life with parents (rule 529)"
    )
  ];
}
