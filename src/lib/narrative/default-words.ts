/**
 * What a section says where the author has written nothing. The words are true of any council and have a fallback for
 * every figure, so that a council has a first report before anybody writes a word of it.
 */
export const DEFAULT_WORDS: Readonly<Record<string, string>> = {
  why: `Every child in care has an independent reviewing officer. The officer checks that the council’s plan for the child is right, and that it is being carried out. Each year the service must tell councillors and the public how that went. This is that account.

We write “children looked after” or “children in care”, because that is what young people have asked for.`,

  period: `The year runs from {{first-day}} to {{last-day}}. “On 31 March” means children in care on that one day. “In the year” means what happened between the two dates.

The figures come from the council’s yearly return to the Department for Education and from the service’s own logs, taken on {{data-taken-on}}. {{small-numbers}}`,

  law: `The Adoption and Children Act 2002 made the officer’s post a duty in law. National guidance, the Independent Reviewing Officers’ Handbook of 2010, sets out the work: to watch over the whole of a child’s plan, to make sure that the child is heard, and to step in when a plan drifts.`,

  council: `{{authority}} stands as parent to every child in its care: {{children-looked-after | we do not show how many}} on {{last-day}}. A council in that place should want what any good parent wants: a settled home, a good school, health, and somebody who listens.`,

  service: `Reviewing officers are registered social workers with years of practice. They are independent: none of them manages a child’s plan or controls the money spent on it.`,

  reviews: `## Caseloads

Officers held {{caseload-average | an unknown number of}} children each on average. {{change caseload-average | Last year’s figure is not known.}} The Handbook suggests between 50 and 70 for a full-time post.

{{figure caseloads}}

## Reviews held on time

{{reviews-in-timescale-of-due in-100 | An unknown share}} of the reviews that fell due were held on time. {{change reviews-in-timescale-of-due | There is no figure to compare it with.}}

{{figure reviews-by-month}}

{{figure reviews-by-quarter}}

{{figure late-reasons}}

## Children taking part

Children aged four and over took part in {{took-part in-100 | an unknown share}} of their reviews: in person, through somebody who spoke for them, or by sending their views. {{change took-part | There is no figure to compare it with.}}

{{figure participation}}

{{figure not-attending}}`,

  children: `## How many

{{children-looked-after | An unknown number of}} children were in care on {{last-day}}. {{change children-looked-after | There is no figure to compare it with.}} {{england looked-after-rate | No rate can be compared with England’s.}}

{{ceased words | An unknown number}} left care in the year and {{started words | an unknown number}} came in. {{england started-rate | No rate of coming in can be compared with England’s.}}

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

{{three-or-more-placements in-100 | An unknown share}} lived in three or more places in the year. {{england three-or-more-placements | There is no figure for England.}}

{{figure moves}}

## Where they live

{{over-20-miles in-100 | An unknown share}} lived more than 20 miles from home. {{change over-20-miles | There is no figure to compare it with.}}

{{figure distance}}

{{figure homes}}

## Leaving care

Of those who left care in the year, {{adopted words | an unknown number}} left to be adopted.

{{figure leaving}}

{{figure permanence}}`,

  impact: `Most disagreements are settled by talking. Where that fails, officers can raise a formal dispute. Formal disputes this year: {{disputes | not counted}}.

{{figure disputes}}

{{figure dispute-stages}}

{{figure dispute-outcomes}}

{{figure checklist}}

{{figure audits}}`,

  progress: `A report answers every aim that the report before it set.`,

  next: `The next report answers every aim that this one sets, under the same name.`
};
