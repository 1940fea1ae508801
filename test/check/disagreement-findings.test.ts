import {describe, expect, it} from "vitest";
import {disagreementFindings} from "../../loaders/check/disagreement-findings.ts";
import {inMemory} from "../files/in-memory.ts";

const HEADER = "CHILD,SEX,DOB,ETHNIC\na,2,01/06/2008,WBRI\nb,M,01/03/2010,BAFR\n";

/** Code, line and rows of what is found between Header and a UASC table of the same year. */
async function found(uasc: string) {
  const data = inMemory({"returns/2018-19/header.csv": HEADER, "returns/2018-19/a-uasc.csv": uasc});
  const findings = await disagreementFindings(data);
  return findings.map(({code, line, rows}) => [code, line, rows]);
}

describe("disagreementFindings", () => {
  it("finds nothing where the tables agree, however they write it", async () => {
    expect(await found("CHILD,SEX,DOB,DUC\na,F,1/6/2008,\nb,1,2010-03-01,\nc,1,01/01/2001,\n")).toEqual([]);
  });

  it("finds another date of birth and another sex than Header's", async () => {
    expect(await found("CHILD,SEX,DOB,DUC\na,1,01/06/2008,\nb,1,01/04/2010,\na,2,01/07/2008,\n")).toEqual([
      ["sex-differs-from-header", 2, 1],
      ["birth-differs-from-header", 3, 2]
    ]);
  });

  it("compares with the Header of the same year alone", async () => {
    const data = inMemory({
      "returns/2017-18/header.csv": HEADER.replace("01/06/2008", "01/05/2008"),
      "returns/2018-19/header.csv": HEADER,
      "returns/2018-19/reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\na,01/06/2008,01/05/2018,PN1\n"
    });
    expect(await disagreementFindings(data)).toEqual([]);
  });
});
