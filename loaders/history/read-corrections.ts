import {z} from "zod";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import type {Correction} from "../contract/release.ts";
import {isReleaseNumber} from "../contract/release-number.ts";
import {required} from "../contract/required.ts";
import {textIn} from "../files/text-in.ts";
import {CORRECTIONS_FILE, type Notice, noticesIn} from "./notices-in.ts";

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
);

/** A notice, checked. */
const correctionSchema = (measures: ReadonlySet<string> | null) =>
  z.object({
    date: z
      .string()
      .regex(/^\d\d\/\d\d\/\d{4}$/)
      .transform((day) => day.split("/").reverse().join("-"))
      .pipe(z.iso.date()),
    release: z.string().refine(isReleaseNumber),
    by: z.string().min(1),
    measures: list.pipe(z.array(z.string().refine((id) => measures?.has(id) ?? true)).min(1)),
    // No line with years: all of them are meant.
    years: list.pipe(z.array(z.string().regex(/^\d{4}\/\d\d$/))).default([]),
    words: z.array(z.string()).min(1)
  });

/** What is expected of each part of a notice, for the message about a part that is wrong. */
const EXPECTED: Readonly<Record<string, string>> = {
  date: "the heading is ## and the day of the notice, dd/mm/yyyy: ## 14/11/2019, release 2018-19.2",
  release: "the heading names the release that corrects it: ## 14/11/2019, release 2018-19.2",
  by: "a line By: names who is responsible, and in what role",
  measures: "a line Measures: lists ids of measures, as in the addresses of their pages, with commas between",
  years: "a line Years: lists years such as 2018/19, with commas between, or is left out where all are meant",
  words: "below these lines it says, in a few sentences, what was wrong and what it means"
};

/**
 * Reads `corrections.md`; without the file there are no corrections.
 * @param measures ids that the catalogue knows; null where any is allowed
 *
 * @throws Refused with a finding for each notice that is not complete: left out, it would correct nothing.
 */
export function readCorrections(data: Folder, measures: ReadonlySet<string> | null): readonly Correction[] {
  const text = textIn(data, CORRECTIONS_FILE);
  if (text === null) return [];
  const schema = correctionSchema(measures);
  const checked = noticesIn(text).map((notice) => ({notice, result: schema.safeParse(partsOf(notice))}));
  const findings = checked.flatMap(({notice, result}) =>
    result.success ? [] : [finding(notice, new Set(result.error.issues.map(({path}) => String(path[0]))))]
  );
  if (findings.length > 0) throw new Refused(findings);
  return checked.flatMap(({result}) => (result.success ? [result.data] : []));
}

/** The parts of a notice; one that is missing is undefined, which the schema refuses where it is needed. */
function partsOf({heading, fields, paragraphs}: Notice) {
  const [, date, release] = /^(\S+?),\s*release\s+(\S+)$/.exec(heading) ?? [];
  const {by, measures, years} = fields;
  return {date, release, by, measures, years, words: paragraphs.map(({text}) => text)};
}

const finding = ({line}: Notice, wrong: ReadonlySet<string>): Finding => ({
  severity: "error",
  file: CORRECTIONS_FILE,
  line,
  column: null,
  code: "correction-not-complete",
  rule: null,
  message: `This notice is not complete: ${[...wrong].map((part) => required(EXPECTED[part], `what is expected of ${part}`)).join("; ")}.`,
  rows: 0,
  measures: []
});
