/** The ten sections of the annual report (IRO Handbook 2010, paragraph 7.11, and the order that services use). */
export const SECTIONS: readonly {readonly id: string; readonly file: string; readonly title: string}[] = [
  {id: "why", file: "01-why", title: "Why this report exists"},
  {id: "period", file: "02-period", title: "The period it covers"},
  {id: "law", file: "03-law", title: "What the law asks"},
  {id: "council", file: "04-council", title: "The council as parent"},
  {id: "service", file: "05-service", title: "The reviewing service"},
  {id: "reviews", file: "06-reviews", title: "Caseloads and reviews"},
  {id: "children", file: "07-children", title: "The children"},
  {id: "impact", file: "08-impact", title: "What the service changed"},
  {id: "progress", file: "09-progress", title: "Progress on this year’s aims"},
  {id: "next", file: "10-next", title: "Aims for next year"}
];
