import type {Bound} from "../counted.ts";
import {sidesOf} from "./bands.ts";
import {atLeast, countOf, EVERYONE, type Whom} from "./bound.ts";

/**
 * What the law and the Department's rules for a return imply about the children of one year. The rules are public,
 * so a reader knows them: a zero that the law requires is no secret, and two breakdowns both say who lives with their
 * parents.
 */
export function returnRuleBounds(year: string): readonly Bound[] {
  return [...rulesOfAge(year), ...rulesOfPlacement(year)];
}

function rulesOfAge(year: string): readonly Bound[] {
  const of = (condition: Whom) => countOf("looked-after", year, condition);
  const {under, from} = sidesOf("age-band", "10-to-15");
  return [
    ...under.map((age) =>
      atLeast(
        [],
        [countOf("looked-after", year, age, "legal-status=youth-justice")],
        "nobody under ten has a youth justice status (rule 358; Crime and Disorder Act 1998, section 34)"
      )
    ),
    atLeast(
      from.map(of),
      [of("placement-type=semi-independent")],
      "semi-independent living begins at 14 at the earliest (rules 370 and 371)"
    ),
    atLeast(
      sidesOf("age-band", "1-to-4").from.map(of),
      [of("placement-type=residential-school")],
      "nobody under four is in a residential school (rule 373)"
    ),
    atLeast(
      from.map((age) => countOf("ceased", year, age)),
      [countOf("ceased", year, "reason=independence")],
      "nobody leaves for independent living under ten (validation of reason episode ceased)"
    )
  ];
}

function rulesOfPlacement(year: string): readonly Bound[] {
  const of = (condition: Whom) => countOf("looked-after", year, condition);
  const withParents = of("placement-type=with-parents");
  const byParents = of("placement-provider=parents");
  return [
    atLeast([withParents], [byParents], "parents provide only for a child placed with them (rule 550)"),
    atLeast(
      [byParents, of("placement-provider=not-known")],
      [withParents],
      "nobody else provides for a child placed with parents (rules 527 to 531)"
    ),
    atLeast(
      [of(EVERYONE)],
      [withParents, of("legal-status=section-20")],
      "nobody is placed with parents under section 20 (rule 378)"
    ),
    atLeast(
      [
        of("placement-type=semi-independent"),
        of("placement-type=residential-other"),
        of("placement-type=residential-school"),
        of("placement-type=other")
      ],
      [of("placement-provider=other-public")],
      "public bodies provide no foster care, adoption, children’s home or life with parents (rule 529)"
    )
  ];
}
