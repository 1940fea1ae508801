import type {Finding} from "./finding.ts";

/** The data cannot be used as they are. A command that catches this prints the findings and exits with 1. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map((finding) => finding.message).join("\n"));
    this.findings = findings;
  }
}
