/**
 * What a section says where the author has written nothing. The words are true of any council and have a fallback for
 * every figure, so that a council has a first report before anybody writes a word of it.
 */
export const DEFAULT_WORDS: Readonly<Record<string, string>> = {
  why: `Every child in care has an independent reviewing officer. The officer checks that the council’s plan for the child is right, and that it is being carried out. Each year the service reports to councillors and the public on how that went. This is its report.

We write “children looked after” or “children in care”, because that is what young people have asked for.`,

  period: `The year runs from {{first-day}} to {{last-day}}. “On 31 March” means children in care on that one day. “In the year” means what happened between the two dates.

The figures come from the council’s yearly return to the Department for Education and from the service’s own logs, taken on {{data-taken-on}}. {{small-numbers}}`,

  law: `The Adoption and Children Act 2002 made it a legal duty to appoint these officers. National guidance, the Independent Reviewing Officers’ Handbook of 2010, says what they do: keep watch over the child’s whole plan, make sure that the child is heard, and step in when a plan drifts.`,

  council: `{{authority}} is the corporate parent of every child in its care: {{children-looked-after | we do not show how many}} on {{last-day}}. It should want for them what any good parent wants: a settled home, a good school, health, and somebody who listens.`,

  service: `Reviewing officers are registered social workers with years of practice. They are independent: none of them manages a child’s plan or controls the money spent on it.`,

  reviews: `## Caseloads

Officers held {{caseload-average | an unknown number of}} children each on average. {{change caseload-average | We have no earlier figure.}} The Handbook suggests between 50 and 70 for a full-time post.

{{figure caseloads}}

## Reviews held on time

{{reviews-in-timescale-of-due in-100 | An unknown share}} of the reviews that fell due were held on time. {{change reviews-in-timescale-of-due | We have no earlier figure.}}

{{figure reviews-by-month}}

{{figure reviews-by-quarter}}

{{figure late-reasons}}

## Children taking part

Children aged four and over took part in {{took-part in-100 | an unknown share}} of their reviews: in person, through somebody who spoke for them, or by sending their views. {{change took-part | We have no earlier figure.}}

{{figure participation}}

{{figure not-attending}}`,

  children: `## How many

{{children-looked-after | An unknown number of}} children were in care on {{last-day}}. {{change children-looked-after | We have no earlier figure.}} {{england looked-after-rate | We hold no rate for England.}}

{{ceased words | An unknown number}} left care in the year and {{started words | an unknown number}} came in. {{england started-rate | We hold no rate of coming into care for England.}}

{{figure numbers}}

{{figure rate}}

## Who they are

{{figure sex}}

{{figure ethnic-groups}}

{{figure ages}}

{{figure time-in-care}}

## The law they are cared for under

{{figure legal-status}}

## Moves

{{three-or-more-placements in-100 | An unknown share}} lived in three or more places in the year. {{england three-or-more-placements | We hold no figure for England.}}

{{figure moves}}

## Where they live

{{over-20-miles in-100 | An unknown share}} lived more than 20 miles from home. {{change over-20-miles | We have no earlier figure.}}

{{figure distance}}

{{figure homes}}

## Leaving care

Among the children who left care in the year, {{adopted words | an unknown number}} were adopted.

{{figure leaving}}

{{figure permanence}}`,

  impact: `Most disagreements are settled by talking. Where that fails, officers can raise a formal dispute. Formal disputes this year: {{disputes | not counted}}.

{{figure disputes}}

{{figure dispute-stages}}

{{figure dispute-outcomes}}

{{figure checklist}}

{{figure audits}}`,

  progress: `We report here on every aim that last year’s report set.`,

  next: `Next year’s report will say what came of each of these aims.`
};
