import {describe, expect, it} from "vitest";
import {findingsOf, watchFolder} from "../../loaders/check/identifiable-findings.ts";
import type {Folder} from "../../loaders/contract/folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {VALID} from "./a-data-folder.ts";

const identifiableFindings = async (data: Folder) => findingsOf(await watchFolder(data).suspicions());

/** Code, line and column of what is found in one table. */
async function found(table: string, file = "returns/2018-19/header.csv") {
  const findings = await identifiableFindings(inMemory({...VALID, [file]: table}));
  return findings.map(({code, line, column, rows}) => [code, line, column, rows]);
}

describe("identifiableFindings", () => {
  it("finds nothing in an anonymised folder", async () => {
    expect(await identifiableFindings(inMemory(VALID))).toEqual([]);
  });

  it("finds unique pupil numbers, wherever they stand, but not the codes for having none", async () => {
    expect(await found("CHILD,UPN\na,UN1\nb,A123456789012\nc,A12345678901B\n")).toEqual([
      ["identifiable-upn", 3, 2, 2]
    ]);
    expect(await found("CHILD,UPN\na,UN1\nb,UN5\nc,\n")).toEqual([]);
    expect(await found("CHILD,MOTHER\na,A123456789012\n")).toEqual([["identifiable-upn", 2, 2, 1]]);
    expect(await found("A,CHILD\nx,A123456789012\n")).toEqual([["identifiable-upn", 2, 2, 1]]);
  });

  it("finds ids of a case system, in the column of children alone, and says what to do without repeating one", async () => {
    expect(await found("CHILD,SEX\nLCS500003,1\n4f14df81e8cc2eb7,2\n398768,1\n")).toEqual([
      ["identifiable-id", 2, 1, 2]
    ]);
    expect(await found("CHILD,SEX\n4f14df81e8cc2eb7,2\n1234567890123456,2\n")).toEqual([]);
    expect(await found("officer,children\nLCS500003,60\n", "service/caseloads.csv")).toEqual([]);
    const [finding] = await identifiableFindings(
      inMemory({...VALID, "service/reviews.csv": "child,review_due\nLCS500003,01/05/2018\n"})
    );
    expect(finding).toMatchObject({severity: "error", line: 2, column: 1, code: "identifiable-id"});
    expect(finding?.message).toContain("npm run anonymise");
    expect(finding?.message).not.toContain("LCS");
  });

  it("finds full postcodes, also inside words, but not districts", async () => {
    expect(await found("CHILD,HOME_POST\na,RM17 6AB\nb,rm176ab\nc,RM17\n")).toEqual([
      ["identifiable-postcode", 2, 2, 2]
    ]);
    expect(await found("given,words\n1,moved from RM17 6AB in May\n", "service/feedback.csv")).toEqual([
      ["identifiable-postcode", 2, 2, 1]
    ]);
  });

  it("finds them in cells beyond the header too", async () => {
    expect(await found("CHILD,SEX\na,1\nb,2,,RM17 6AB\n")).toEqual([["identifiable-postcode", 3, 4, 1]]);
  });

  it("finds NHS numbers by their check digit, and a column of theirs by its heading", async () => {
    expect(await found("CHILD,X\na,943 476 5919\nb,9434765919\n")).toEqual([
      ["identifiable-nhs-number", 2, 2, 2]
    ]);
    // One number in eleven has the right check digit by chance.
    expect(await found("CHILD,X\na,9434765919\nb,9434765918\nc,9434765917\n")).toEqual([]);
    expect(await found("CHILD,NHS_Number\na,unknown\n")).toEqual([["identifiable-nhs-number", 2, 2, 1]]);
  });

  it("finds columns that are headed as names, addresses or contacts", async () => {
    for (const heading of ["Surname", "First Name", "child_name", "NAME", "known as", "E-mail address"]) {
      expect(await found(`CHILD,${heading}\na,x\n`), heading).toEqual([["identifiable-name", 2, 2, 1]]);
    }
    for (const heading of ["THEME", "PLACE", "MISSING", "NAMELESS"]) {
      expect(await found(`CHILD,${heading}\na,x\n`), heading).toEqual([]);
    }
  });

  it("finds births that are not the first of a month", async () => {
    expect(await found("CHILD,DOB\na,01/06/2008\nb,02/06/2008\nc,1/6/2008\n")).toEqual([
      ["identifiable-birth", 3, 2, 1]
    ]);
    expect(await found("CHILD,MC_DOB\na,17/06/2017\n")).toEqual([["identifiable-birth", 2, 2, 1]]);
    expect(await found("CHILD,REVIEW\na,17/06/2017\n")).toEqual([]);
  });

  it("names file and column, and no value: not even the first line of a file without headings", async () => {
    const file = "returns/2018-19/header.csv";
    const data = inMemory({[file]: "Quill,A123456789012\nQuill,B123456789012\n"});
    const [finding, ...others] = await identifiableFindings(data);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({severity: "error", file, line: 2, column: 2});
    expect(finding?.message).toMatch(/^Column 2 holds unique pupil numbers/);
    expect(JSON.stringify(finding)).not.toMatch(/Quill|123456789/);
  });

  it("looks at what stands before an unclosed quotation mark", async () => {
    expect(await found('CHILD,UPN\na,A123456789012\nb,"A12\n')).toEqual([["identifiable-upn", 2, 2, 1]]);
  });
});
