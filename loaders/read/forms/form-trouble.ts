import type {FileFinding} from "../file-findings.ts";

/** What is wrong with a form of the return or one of its tables, by the path that findings give it. */
export interface FormTrouble {
  readonly file: string;
  readonly finding: FileFinding;
}

/** A form cannot be read any further. */
export class UnreadableForm extends Error {
  override readonly name = "UnreadableForm";
  readonly finding: FileFinding;

  constructor(code: string, message: string, line: number | null = null) {
    super(message);
    this.finding = {severity: "error", code, message, line};
  }
}
