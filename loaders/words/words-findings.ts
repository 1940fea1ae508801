import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {ACCEPTED_FILE, type AcceptedWords, readAcceptedWords} from "./accepted-words.ts";
import type {PublishedSentence} from "./published-sentence.ts";
import {OBJECTIVES_FILE, publishedWords} from "./published-words.ts";
import {isToldOfAChild} from "./told-of-a-child.ts";
import {isToldOfStaff} from "./told-of-staff.ts";
import {typedNumbers} from "./typed-number.ts";

/**
 * Findings on the words of the narrative, the feedback and the objectives, which the gate does not protect: a number
 * typed by hand is an error; a sentence by which a child or an officer could be recognised is a warning until a person
 * has accepted it, with a reason, in `narrative/accepted.md`. Where `staffShown` is false, one about staff is an error.
 */
export async function wordsFindings(data: Folder, {staffShown}: {staffShown: boolean}): Promise<Finding[]> {
  const listed = readAcceptedWords(data);
  const accepted = listed.filter(({reason}) => reason !== "").map(({words}) => words);
  const sentences = await publishedWords(data);
  return [
    ...listed.filter(({reason}) => reason === "").map(withoutReason),
    ...sentences.flatMap((sentence) => findingsOf(sentence, accepted, staffShown))
  ];
}

function findingsOf(
  sentence: PublishedSentence,
  accepted: readonly string[],
  staffShown: boolean
): Finding[] {
  const {text, around} = sentence;
  const isAccepted = accepted.includes(text);
  const numbers = typedNumbers(text, [...accepted, ...aimsIn(sentence)]);
  const findings: Finding[] = numbers.length > 0 ? [finding(sentence, TYPED_NUMBER)] : [];
  if (!isAccepted && isToldOfAChild(text)) findings.push(finding(sentence, TOLD_OF_A_CHILD));
  if (isToldOfStaff(text, around)) {
    if (!staffShown) findings.push(finding(sentence, STAFF_NOT_SHOWN));
    else if (!isAccepted) findings.push(finding(sentence, TOLD_OF_STAFF));
  }
  return findings;
}

/** The shares in an objective: each is what the service aims at, and counts nobody. */
const aimsIn = ({file, text}: PublishedSentence): readonly string[] =>
  file === OBJECTIVES_FILE ? (text.match(/\d+%/g) ?? []) : [];

const TYPED_NUMBER = {
  severity: "error",
  code: "typed-number",
  message: `This number is typed by hand, so it is neither protected nor explained by a table. Write it as a token ({{measure}}), or quote the words in ${ACCEPTED_FILE} with the reason why they count nobody.`
} as const;

const TOLD_OF_A_CHILD = {
  severity: "warning",
  code: "words-to-accept",
  message: `This sentence connects an event with two characteristics, a place, a date or one young person, so whoever knows of the event may recognise the child. Change it, or quote the whole sentence in ${ACCEPTED_FILE} with the name of the person who accepts it and the reason.`
} as const;

const TOLD_OF_STAFF = {
  severity: "warning",
  code: "staff-to-agree",
  message: `This sentence mentions illness or a characteristic of staff who are few enough to be recognised. Change it, or quote the whole sentence in ${ACCEPTED_FILE} with a record of their agreement.`
} as const;

const STAFF_NOT_SHOWN = {
  severity: "error",
  code: "staff-not-shown",
  message:
    "This sentence mentions illness or a characteristic of staff, but the switch publishCaseloadRange is off, so nothing may be published by which an officer could be recognised. Remove the sentence."
} as const;

const finding = (
  {file, line}: Pick<PublishedSentence, "file" | "line">,
  words: Pick<Finding, "severity" | "code" | "message">
): Finding => ({...words, file, line, column: null, rule: null, rows: 1, measures: []});

const withoutReason = ({line}: AcceptedWords): Finding =>
  finding(
    {file: ACCEPTED_FILE, line},
    {
      severity: "error",
      code: "acceptance-without-reason",
      message: "These words are quoted without a reason under them. Write who accepts them and why."
    }
  );
