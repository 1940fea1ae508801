import {expect, it} from "vitest";
import {voicesPage} from "../../../../src/lib/page/voices-page.ts";
import {inMemory} from "../../../files/in-memory.ts";
import {release} from "../hand-made.ts";

/** The page of what was said in 2018/19, from a log with these lines. */
function pageOf(...log: readonly string[]): string {
  const words = inMemory({"service/feedback.csv": `${log.join("\n")}\n`});
  return voicesPage({...release(), words}, "2018/19").body.html;
}

it("quotes nobody who has not agreed: only a yes in the log makes a quotation", () => {
  const page = pageOf(
    "given,from,theme,words,consent",
    "14/02/2019,young person,what works,She stayed with me,Yes",
    "14/02/2019,young person,what works,He told me about grants,No",
    "14/02/2019,young person,what works,They listened,"
  );
  expect(page).toContain("<blockquote>“She stayed with me.”</blockquote>");
  expect(page).toContain("agreed to be quoted");
  expect(page).not.toMatch(/grants|They listened/);
});

it("without a record of consent, shows points as the service wrote them down and quotes nobody", () => {
  const page = pageOf(
    "given,from,theme,words",
    "14/02/2019,young person,what works,Officers who stay are trusted",
    "31/03/2018,young person,what works,Said a year before"
  );
  expect(page).toContain("<li>Officers who stay are trusted.</li>");
  expect(page).not.toMatch(/<blockquote>|agreed to be quoted|Said a year before/);
});

it("finds the year of what was said, with the day written either way", () => {
  const page = pageOf(
    "given,from,theme,words,consent",
    "2019-03-31,carer,what works,The review was kind,Yes",
    "2019-04-01 00:00:00,carer,what works,That was next year,Yes"
  );
  expect(page).toContain("The review was kind");
  expect(page).not.toContain("That was next year");
});
