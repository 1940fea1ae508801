import {atLeast, countOf} from "./bound.ts";
import type {Limit} from "./counted.ts";

/**
 * What the law and the Department's rules for a return say of the children looked after on one 31 March. They are
 * public, so a reader takes them for known: a zero that the law commands is no secret, and what one breakdown says of
 * life with parents the other says too.
 */
export function returnRuleLimits(year: string): readonly Limit[] {
  const of = (condition: string) => countOf("looked-after", year, condition);
  const withParents = of("placement-type=with-parents");
  const byParents = of("placement-provider=parents");
  return [
    ...["under-1", "1-to-4", "5-to-9"].map((age) =>
      atLeast(
        [],
        [of(`age-band=${age}|legal-status=youth-justice`)],
        "nobody under ten has a youth justice status (rule 358; Crime and Disorder Act 1998, section 34)"
      )
    ),
    atLeast([withParents], [byParents], "parents provide only for a child placed with them (rule 550)"),
    atLeast(
      [byParents, of("placement-provider=not-known")],
      [withParents],
      "nobody else provides for a child placed with parents (rules 527 to 531)"
    )
  ];
}
