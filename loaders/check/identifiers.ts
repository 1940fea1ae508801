import {readableDay} from "../contract/calendar/day-written.ts";

/**
 * A kind of value that could identify a child. It is recognised by the look of a cell, by the name of its column, or by
 * both, in whichever table it is: nothing is safe just because it was put in an unexpected place.
 */
export interface Identifier {
  /** Stable code of the finding. */
  readonly code: string;
  /** What it is, to follow "holds". */
  readonly words: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Columns in which every filled cell counts, whatever it looks like. Column names are given in capitals. */
  readonly column?: (name: string) => boolean;
  /** Cells that count in any column, given the column's name. */
  readonly cell?: (cell: string, column: string) => boolean;
  /** The share of a column's filled cells that must look like it, if some do so by chance. */
  readonly share?: number;
}

/** Columns that hold an id: letters and digits that may look like anything. */
const ID_COLUMNS = new Set(["CHILD", "SW_ID", "OFFICER", "ID"]);

const NAME_WORDS =
  /(^|_)((FORE|SUR|FIRST|LAST|FULL|MIDDLE|FAMILY|GIVEN|MAIDEN|NICK)?_?NAMES?|INITIALS|ALIAS|KNOWN_AS|ADDRESS|STREET|HOUSE|E_?MAIL|PHONE|TELEPHONE|MOBILE)(_|$)/;

/** The words in the headings of such columns, which a finding may quote. */
const HEADING_WORDS = new Set(
  "CHILD CHILDS PERSON PUPIL MOTHER MOTHERS PARENT CARER WORKER OFFICER HOME PLACEMENT FIRST LAST FULL MIDDLE FAMILY GIVEN MAIDEN FORENAME SURNAME NICKNAME NAME NAMES INITIALS ALIAS KNOWN AS ADDRESS STREET HOUSE EMAIL E MAIL PHONE TELEPHONE MOBILE NHS NUMBER NO DATE OF BIRTH DOB MC BORN UPN POSTCODE POST CODE PL".split(
    " "
  )
);

const BIRTH_WORDS = /(^|_)(DOB|BORN|BIRTH|BIRTHDAY|BIRTHDATE|DATE_OF_BIRTH)(_|$)/;

/** UN1 to UN5 say why a child has no UPN, so they identify nobody. */
const NO_UPN = /^UN[1-5]$/i;

/** A letter and twelve characters, of which all but the last are digits (DfE, Unique pupil numbers guide). */
const UPN = /^[A-Z]\d{11}[\dA-Z]$/i;

/** Both halves of a postcode, with or without the blank. The first half alone (RM17) is a district. */
const WHOLE_POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i;
const POSTCODE_IN_WORDS = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;

/** An id as case systems give them: some letters, or none, and a running number. A keyed hash never looks like it. */
const CASE_SYSTEM_ID = /^[A-Z]{0,6}[-_ ]?\d{4,10}$/i;

export const IDENTIFIERS: readonly Identifier[] = [
  {
    code: "identifiable-id",
    words: "ids as a case system gives them, by which a colleague finds the child",
    remedy: "put a keyed hash in place of each",
    cell: (cell, column) => column === "CHILD" && CASE_SYSTEM_ID.test(cell)
  },
  {
    code: "identifiable-upn",
    words: "unique pupil numbers",
    remedy: "take the column out",
    cell: (cell, column) => UPN.test(cell) || (column === "UPN" && !NO_UPN.test(cell))
  },
  {
    code: "identifiable-postcode",
    words: "full postcodes",
    remedy: "take the column out and give PL_DISTANCE and PL_LOCATION instead",
    cell: (cell, column) =>
      !ID_COLUMNS.has(column) && (WHOLE_POSTCODE.test(cell) || POSTCODE_IN_WORDS.test(cell))
  },
  {
    code: "identifiable-nhs-number",
    words: "NHS numbers",
    remedy: "take the column out",
    column: (name) => /(^|_)NHS(_|$)/.test(name),
    cell: isNhsNumber,
    // One number of ten digits in eleven has the right check digit by chance.
    share: 0.5
  },
  {
    code: "identifiable-name",
    words: "what its heading calls a name, an address or a contact",
    remedy: "take the column out",
    column: (name) => NAME_WORDS.test(name)
  },
  {
    code: "identifiable-birth",
    words: "exact dates of birth",
    remedy: "give the first of the month instead",
    cell: (cell, column) => BIRTH_WORDS.test(column) && !isFirstOfMonth(cell)
  }
];

/**
 * What a finding calls a column. A file without headings has a child's values in its first line, so a heading is quoted
 * only when each of its words is known from headings; otherwise the finding gives the column's number.
 */
export const columnInWords = (heading: string, position: number): string =>
  heading.split("_").every((word) => HEADING_WORDS.has(word)) ? heading : `Column ${position}`;

/** Ten digits, with or without blanks and dashes; the last is the check digit (modulus 11) of the other nine. */
function isNhsNumber(cell: string): boolean {
  if (!/^\d[\d -]{8,}\d$/.test(cell)) return false;
  const digits = cell.replaceAll(/[ -]/g, "");
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** In every form that a date of birth is read in. */
const isFirstOfMonth = (cell: string): boolean => readableDay(cell)?.endsWith("-01") === true;
