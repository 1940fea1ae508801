import type {Finding} from "./finding.ts";

/** The data cannot be used as they are: the command that meets it prints the findings and exits 1. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(readonly findings: readonly Finding[]) {
    super(findings.map((finding) => finding.message).join("\n"));
  }
}
