import {date} from "../cells/date.ts";
import {flag} from "../cells/flag.ts";
import {text} from "../cells/text.ts";
import {orAbsent} from "../layout/column.ts";
import type {Layout, LogCellsOf} from "../layout/layout.ts";
import type {FeedbackRow} from "../service-rows.ts";

/** `feedback.csv`: what children and others said about the service, as themes. No measure uses it. */
export const feedback: Layout<LogCellsOf<FeedbackRow>> = {
  name: "feedback.csv",
  measures: [],
  columns: {
    given: date("given"),
    from: text("from", "who said it, such as child, parent, carer or social worker"),
    theme: text("theme", "what it was about, in a word or two"),
    words: text("words", "what was said, with nothing that could tell a reader who said it"),
    consent: orAbsent(flag("consent"))
  }
};
