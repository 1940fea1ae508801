import type {Facts} from "../children/children-facts.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {CountBook} from "./count-book.ts";
import type {Subjects} from "./subjects.ts";

/** Everything that figures are worked out from, and the book that their counts are entered in. */
export interface Ground {
  readonly facts: Facts;
  readonly folder: DataFolder;
  readonly subjects: Subjects;
  readonly book: CountBook;
}
