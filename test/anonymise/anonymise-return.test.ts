import {describe, expect, it} from "vitest";
import {type AnonymiseRequest, anonymiseReturn} from "../../loaders/anonymise/anonymise-return.ts";
import {Refused} from "../../loaders/contract/refused.ts";
import {filesBelow} from "../../loaders/files/files-below.ts";
import {folderWithin} from "../../loaders/files/folder-within.ts";
import {MARK_FILE, madeIn, markMade} from "../../loaders/files/made-here.ts";
import {requiredText} from "../../loaders/files/required-text.ts";
import type {Files} from "../check/a-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {asWorkbook, asZip} from "../read/forms/written.ts";
import {RAW} from "./a-raw-return.ts";

const KEY = "a key that only this test knows";

/** Makes the files anonymous, into the folder `out` of a new place, and reads what came of them. */
async function anonymised(files: Files, more: Partial<AnonymiseRequest> = {}) {
  const to = more.to ?? {folder: inMemory(), name: "out"};
  const done = await anonymiseReturn({
    from: inMemory(files),
    to,
    key: KEY,
    year: null,
    postcodes: null,
    authority: null,
    onStep: () => {},
    ...more
  });
  return {
    done,
    lines: (file: string) => requiredText(to.folder, `${to.name}/${file}`).split("\n")
  };
}

/** The codes of the findings that it was refused for, and whether anything was written. */
async function refusal(files: Files) {
  const folder = inMemory();
  const error = await anonymised(files, {to: {folder, name: "out"}}).catch((thrown: unknown) => thrown);
  if (!(error instanceof Refused)) throw error;
  return {
    codes: error.findings.map(({code}) => code),
    findings: error.findings,
    leftBehind: filesBelow(folder)
  };
}

describe("anonymiseReturn", () => {
  it("puts the return of the year that its dates tell into a folder of its own", async () => {
    const {done} = await anonymised(RAW);
    expect(done.files.map(({from, to, rows}) => [from, to, rows])).toEqual([
      ["episodes.csv", "returns/2018-19/episodes.csv", 2],
      ["header.csv", "returns/2018-19/header.csv", 2],
      ["reviews.csv", "returns/2018-19/reviews.csv", 1]
    ]);
  });

  it("adds up the dates of all files of a return before it takes the most common year", async () => {
    const [heading, , ben] = String(RAW["episodes.csv"]).split("\r\n");
    const ended = (...days: string[]) =>
      [heading, ...days.map((day) => String(ben).replace("23/09/2018", day))].join("\n");
    const {done} = await anonymised({
      "header.csv": RAW["header.csv"] ?? "",
      "episodes-1.csv": ended("23/09/2017", "24/09/2017", "23/09/2018"),
      "episodes-2.csv": ended("24/09/2018", "25/09/2018")
    });
    expect(done.files.map(({to}) => to)).toContain("returns/2018-19/header.csv");
  });

  it("finds the year by reviews where no episode has ended: when an episode began tells nothing", async () => {
    const [heading] = String(RAW["episodes.csv"]).split("\r\n");
    const open = (child: string, began: string) => `${child},${began},S,C2,N1,U6,PR1,,,,,,`;
    const files = {
      "header.csv": "CHILD,SEX,DOB,ETHNIC\ncleo-03,2,19/06/2011,WBRI\ndan-04,1,30/11/2009,BAFR\n",
      "episodes.csv": [heading, open("cleo-03", "08/02/2015"), open("dan-04", "19/01/2015")].join("\n")
    };
    const reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\ncleo-03,19/06/2011,14/09/2017,PN1\n";
    const {done} = await anonymised({...files, "reviews.csv": reviews});
    expect(done.files.map(({to}) => to)).toContain("returns/2017-18/episodes.csv");

    const {codes, findings} = await refusal(files);
    expect(codes).toEqual(["unknown-year"]);
    expect(findings[0]?.message).toContain("Give --year 2018/19");
    const {done: given} = await anonymised(files, {year: "2017/18"});
    expect(given.files.map(({to}) => to)).toContain("returns/2017-18/episodes.csv");
  });

  it("asks for the year where the dates contradict each other", async () => {
    const [heading, , ben] = String(RAW["episodes.csv"]).split("\r\n");
    const episodes = (...rows: readonly string[]) => ({
      "header.csv": RAW["header.csv"] ?? "",
      "episodes.csv": [heading, ...rows].join("\n")
    });
    const ended = (day: string) => String(ben).replace("23/09/2018", day);
    const begunLater = String(ben).replace("01/04/2016", "02/05/2019").replace("23/09/2018,E17", ",");
    expect((await refusal(episodes(ended("23/09/2017"), ended("23/09/2018")))).codes).toEqual([
      "unknown-year"
    ]);
    expect((await refusal(episodes(ended("23/09/2018"), begunLater))).codes).toEqual(["unknown-year"]);
  });

  it("takes one later date among many for a mistake", async () => {
    const [heading, , ben] = String(RAW["episodes.csv"]).split("\r\n");
    const mistaken = String(ben).replace("23/09/2018", "23/09/2028");
    const {done} = await anonymised({
      "header.csv": RAW["header.csv"] ?? "",
      "episodes.csv": [heading, ...Array.from({length: 20}, () => ben), mistaken].join("\n")
    });
    expect(done.files.map(({to}) => to)).toContain("returns/2018-19/episodes.csv");
  });

  it("leaves an in-year extract in the folder named for its quarter, beside the return of a year", async () => {
    const inFolder = (name: string) =>
      Object.fromEntries(Object.entries(RAW).map(([file, text]) => [`${name}/${file}`, text]));
    const {done} = await anonymised({...inFolder("2018-19"), ...inFolder("2019-20-q1")});
    expect(done.files.map(({to}) => to).filter((to) => to.endsWith("header.csv"))).toEqual([
      "returns/2018-19/header.csv",
      "returns/2019-20-q1/header.csv"
    ]);
  });

  it("tells one placement of a child from another by a mark, and never that two children live together", async () => {
    const [heading] = String(RAW["episodes.csv"]).split("\r\n");
    const placed = (child: string, began: string, place: string) =>
      `${child},${began},P,C2,N1,U6,PR1,,,,RM17 6AB,${place}`;
    const {lines} = await anonymised({
      ...RAW,
      "episodes.csv": [
        heading,
        placed("ann-0001", "17/05/2018", "SS1 1AA,SC012345"),
        placed("ann-0001", "17/06/2018", "SS2 2BB,SC012345"),
        placed("ann-0001", "17/07/2018", "ss11aa,SC054321"),
        placed("ann-0001", "17/08/2018", ",SC012345"),
        placed("ann-0001", "17/09/2018", ","),
        placed("ben-0002", "17/09/2018", "SS1 1AA,SC012345")
      ].join("\n")
    });
    const [headings, ...rows] = lines("returns/2018-19/episodes.csv");
    const marks = rows.flatMap((row) =>
      row === "" ? [] : [row.split(",")[String(headings).split(",").indexOf("PL_MARK")]]
    );
    const [first, second, again, byUrn, none, other] = marks;
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect([again, none]).toEqual([first, ""]);
    expect(new Set([first, second, byUrn, other]).size).toBe(4);
  });

  it("keeps what figures rest on and takes out what names a child", async () => {
    const {lines, done} = await anonymised(RAW);
    const [heading, ann, ben] = lines("returns/2018-19/header.csv");
    expect(heading).toBe("CHILD,SEX,DOB,ETHNIC,MOTHER");
    expect(ann).toMatch(/^[0-9a-f]{16},2,01\/05\/2018,WBRI,$/);
    expect(ben).toMatch(/^[0-9a-f]{16},1,01\/09\/2000,BAFR,0$/);
    expect([...new Set(done.files.flatMap(({dropped}) => dropped))]).toEqual([
      "HOME_POST",
      "PL_POST",
      "URN",
      "UPN",
      "MC_DOB"
    ]);
  });

  it("gives a child the same id in every table and year, and another with another key", async () => {
    const twoYears = {
      "2017-18/header.csv": RAW["header.csv"] ?? "",
      "2018-19/header.csv": RAW["header.csv"] ?? "",
      "2018-19/reviews.csv": RAW["reviews.csv"] ?? ""
    };
    const {lines} = await anonymised(twoYears);
    const idIn = (file: string) => lines(file)[1]?.split(",")[0];
    const id = idIn("returns/2017-18/header.csv");
    expect(idIn("returns/2018-19/header.csv")).toBe(id);
    expect(idIn("returns/2018-19/reviews.csv")).toBe(id);
    const other = await anonymised(twoYears, {key: "another key altogether"});
    expect(other.lines("returns/2017-18/header.csv")[1]?.split(",")[0]).not.toBe(id);
  });

  it("keeps every row on its line, whatever was blank or dropped before it", async () => {
    const header = [
      "CHILD,SEX,DOB,ETHNIC,UPN,NOTES",
      "",
      'ann-0001,2,17/05/2018,WBRI,UN1,"came with',
      'her brother"',
      "ben-0002,1,23/09/2000,BAFR,A123456789012,"
    ].join("\n");
    const {lines} = await anonymised({...RAW, "header.csv": header});
    const written = lines("returns/2018-19/header.csv");
    expect(written.map((line) => line.split(",").slice(1).join(","))).toEqual([
      "SEX,DOB,ETHNIC",
      "",
      "2,01/05/2018,WBRI",
      "",
      "1,01/09/2000,BAFR",
      ""
    ]);
  });

  it("leaves out a row in which nothing but what was taken out stood", async () => {
    const header = "CHILD,SEX,DOB,ETHNIC,UPN\n,,,,A123456789012\nben-0002,1,23/09/2000,BAFR,UN1\n";
    const {lines, done} = await anonymised({...RAW, "header.csv": header});
    expect(done.files.map(({from, emptied}) => [from, emptied])).toContainEqual(["header.csv", 1]);
    expect(lines("returns/2018-19/header.csv")[1]).toBe("");
    expect(lines("returns/2018-19/header.csv")[2]).toMatch(/^[0-9a-f]{16},1,01\/09\/2000,BAFR$/);
  });

  it("counts what it leaves blank: LA_PERM that is no code, and cells below a blank heading", async () => {
    const permanence =
      "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM,,\nben-0002,23/09/2000,P1,Exampleshire,,,left\n";
    const {done, lines} = await anonymised({...RAW, "p.csv": permanence});
    const [counted] = done.files.filter(({from}) => from === "p.csv");
    expect([counted?.notCodes, counted?.unknown]).toEqual([1, 1]);
    expect(lines("returns/2018-19/prevperm.csv")[1]).toMatch(/^[0-9a-f]{16},01\/09\/2000,P1,,$/);
  });

  it("makes CSV of a workbook of logs, and of one in a zip", async () => {
    const logs = {
      caseloads: [
        ["officer", "counted_on", "children"],
        ["M. Quill", "30/04/2018", "61"]
      ],
      notes: [["Anything", "at", "all"]]
    };
    const {done, lines} = await anonymised({...RAW, "service/logs.xlsx": Buffer.from(asWorkbook(logs))});
    expect(lines("service/caseloads.csv")[1]).toMatch(/^[0-9a-f]{16},30\/04\/2018,61$/);
    expect(done.leftOut.map(({file}) => file)).toEqual(["service/logs.xlsx/sheet notes"]);
    const zip = asZip({"from-us/service/logs.xlsx": asWorkbook(logs)});
    const fromZip = await anonymised({...RAW, "logs.zip": Buffer.from(zip)});
    expect(fromZip.lines("service/caseloads.csv")).toEqual(lines("service/caseloads.csv"));
  });

  it("refuses a form that cannot be read, and says why with its place", async () => {
    const {findings} = await refusal({...RAW, "more.xml": "<EXPSSDA903>\n<CHILD>"});
    expect(findings.map(({file, line, code}) => [file, line, code])).toEqual([["more.xml", 2, "not-xml"]]);
  });

  it("refuses ids that lost zeros in one table and kept them in another", async () => {
    const zeros = (text: string | Uint8Array | undefined, id: string) =>
      String(text).replaceAll("ann-0001", id);
    const {findings} = await refusal({
      ...RAW,
      "header.csv": zeros(RAW["header.csv"], "00071"),
      "episodes.csv": zeros(RAW["episodes.csv"], "00071"),
      "reviews.csv": zeros(RAW["reviews.csv"], "71")
    });
    expect(findings.map(({file, line, code}) => [file, line, code])).toEqual([
      ["reviews.csv", 2, "id-lost-zeros"]
    ]);
  });

  it("counts unknown columns without their headings, which may be a child's words", async () => {
    const {done} = await anonymised({
      "header.csv": "CHILD,SEX,DOB,ETHNIC,Known to Mrs Brown\na1,2,17/05/2018,WBRI,yes\n",
      "episodes.csv": RAW["episodes.csv"] ?? ""
    });
    expect(done.files.map(({unknown}) => unknown)).toEqual([0, 1]);
    expect(JSON.stringify(done)).not.toContain("Brown");
  });

  it("reads dates as databases write them: year first, and at midnight", async () => {
    const {lines, done} = await anonymised({
      "header.csv": "CHILD,SEX,DOB,ETHNIC\ncleo-03,2,2011-06-19,WBRI\ndan-04,1,2009-11-30 00:00:00,BAFR\n",
      "episodes.csv": [
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE",
        "cleo-03,2017-08-03T00:00:00,S,C2,N1,U6,PR1,2018-01-12,E4A,"
      ].join("\n")
    });
    expect(done.files.map(({to}) => to)).toEqual([
      "returns/2017-18/episodes.csv",
      "returns/2017-18/header.csv"
    ]);
    expect(lines("returns/2017-18/header.csv").slice(1, 3)).toEqual([
      expect.stringMatching(/^[0-9a-f]{16},2,01\/06\/2011,WBRI$/),
      expect.stringMatching(/^[0-9a-f]{16},1,01\/11\/2009,BAFR$/)
    ]);
    expect(lines("returns/2017-18/episodes.csv")[1]).toMatch(
      /^[0-9a-f]{16},2017-08-03T00:00:00,S,C2,N1,U6,PR1,2018-01-12,E4A,/
    );
  });

  it("refuses a date of birth or of an event in another form, naming the form and where it is", async () => {
    const {findings, leftBehind} = await refusal({
      "header.csv": "CHILD,SEX,DOB,ETHNIC\ncleo-03,2,19-Jun-11,WBRI\ndan-04,1,3-Nov-09,BAFR\n",
      "episodes.csv": String(RAW["episodes.csv"]).replace("23/09/2018", "09/23/2018"),
      "prevperm.csv":
        "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\ncleo-03,19/06/2011,P1,,zz/zz/2014\ndan-04,,P1,,40179\n"
    });
    const told = findings.map(({file, line, column, code, rows}) => [file, line, column, code, rows]);
    expect(told).toEqual([
      ["episodes.csv", 3, 8, "impossible-date", 1],
      ["header.csv", 2, 3, "impossible-date", 2],
      ["prevperm.csv", 3, 5, "impossible-date", 1]
    ]);
    expect(findings.map(({message}) => /holds (.+?), expected/.exec(message)?.[1])).toEqual([
      "a date with the month before the day",
      "a date with the name of a month",
      "a serial number, as a spreadsheet writes a date that has lost its format"
    ]);
    for (const {message} of findings) expect(message).not.toMatch(/Jun|Nov|23|40179/);
    expect(leftBehind).toEqual([]);
  });

  it("refuses ids that a spreadsheet wrote in scientific notation, in every table and log", async () => {
    const {findings} = await refusal({
      "header.csv": "CHILD,SEX,DOB,ETHNIC\n7.30042E+09,2,19/06/2011,WBRI\n",
      "episodes.csv": String(RAW["episodes.csv"]).replace("ben-0002", "7.30042E+09"),
      "service/caseloads.csv": "officer,counted_on,children\n4E+05,30/04/2018,61\n"
    });
    expect(findings.map(({file, line, column, code}) => [file, line, column, code])).toEqual([
      ["episodes.csv", 3, 1, "id-in-scientific-notation"],
      ["header.csv", 2, 1, "id-in-scientific-notation"],
      ["service/caseloads.csv", 2, 1, "id-in-scientific-notation"]
    ]);
    for (const {message} of findings) {
      expect(message).toContain("export the file again");
      expect(message).not.toContain("E+0");
    }
  });

  it("refuses one id with two dates of birth or two sexes, even when the births are days apart", async () => {
    const {findings} = await refusal({
      ...RAW,
      "header.csv": [
        "CHILD,SEX,DOB,ETHNIC",
        "cleo-03,2,19/06/2011,WBRI",
        "dan-04,1,30/11/2009,BAFR",
        "cleo-03,2,21/06/2011,WBRI",
        "dan-04,2,2009-11-30,BAFR"
      ].join("\n")
    });
    expect(findings.map(({line, column, code}) => [line, column, code])).toEqual([
      [4, 3, "two-births"],
      [5, 2, "two-sexes"]
    ]);
  });

  it("takes a row of Header that only repeats another", async () => {
    const twice = "CHILD,SEX,DOB,ETHNIC\nann-0001,2,17/05/2018,WBRI\nann-0001,,2018-05-17,WBRI\n";
    const {done} = await anonymised({...RAW, "header.csv": twice});
    expect(done.files.find(({from}) => from === "header.csv")?.rows).toBe(2);
  });

  it("keeps a date of which the guidance allows parts to be unknown", async () => {
    const {lines} = await anonymised({
      ...RAW,
      "prevperm.csv":
        "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nann-0001,17/05/2018,P1,,zz/zz/2014\nben-0002,,P2,,2014-03-09\n"
    });
    const dates = lines("returns/2018-19/prevperm.csv").map((line) => line.split(",").at(-1));
    expect(dates.slice(1, 3)).toEqual(["zz/zz/2014", "2014-03-09"]);
  });

  it("works out distance and location where a lookup file knows both postcodes", async () => {
    const folder = inMemory({
      "places.csv":
        "postcode,easting,northing,la\nRM17 6AB,561000,177000,E06000034\nrm164xx,562000,179000,E06000034\nSS1 1AA,588000,186000,E06000033\n"
    });
    const {lines} = await anonymised(RAW, {
      postcodes: {folder, name: "places.csv"},
      authority: "E06000034"
    });
    const ends = lines("returns/2018-19/episodes.csv").map((line) => line.split(",").slice(-2).join(" "));
    // 27 km east and 9 km north is 28.46 km: 17.7 miles. 1 km and 2 km: 2.24 km, 1.4 miles.
    expect(ends.slice(0, 3)).toEqual(["PL_DISTANCE PL_LOCATION", "17.7 OUT", "1.4 IN"]);
  });

  it("works out the distance alone where the lookup file has no authority for the placement", async () => {
    const folder = inMemory({
      "places.csv": "postcode,easting,northing,la\nRM17 6AB,561000,177000,a\nRM16 4XX,562000,179000,\n"
    });
    const {lines} = await anonymised(RAW, {postcodes: {folder, name: "places.csv"}, authority: "a"});
    expect(lines("returns/2018-19/episodes.csv")[2]).toMatch(/,1\.4,$/);
  });

  it("works out no distance in short breaks or for an unaccompanied child", async () => {
    const folder = inMemory({
      "places.csv":
        "postcode,easting,northing,la\nRM17 6AB,561000,177000,a\nSS1 1AA,588000,186000,b\nRM16 4XX,562000,179000,a\n"
    });
    const {lines} = await anonymised(
      {
        ...RAW,
        "episodes.csv": String(RAW["episodes.csv"]).replace(",C1,", ",V3,"),
        "uasc.csv": "CHILD,SEX,DOB,DUC\nben-0002,1,23/09/2000,23/09/2018\n"
      },
      {postcodes: {folder, name: "places.csv"}, authority: "a"}
    );
    const ends = lines("returns/2018-19/episodes.csv").map((line) => line.split(",").slice(-2).join(" "));
    expect(ends.slice(1, 3)).toEqual([" ", " "]);
  });

  it("keeps distances that are given", async () => {
    const {lines} = await anonymised({
      ...RAW,
      "episodes.csv":
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,PL_DISTANCE,PL_LOCATION\nann-0001,17/05/2018,S,C1,N1,U6,PR1,,,,12.5,OUT\n"
    });
    expect(lines("returns/2018-19/episodes.csv")[1]).toMatch(/,12.5,OUT$/);
  });

  it("hashes children and officers in the service's logs and leaves feedback out", async () => {
    const {done, lines} = await anonymised({
      ...RAW,
      "service/reviews.csv":
        "child,review_due,review_held,participation\nann-0001,14/06/2018,12/06/2018,PN0\n",
      "service/caseloads.csv": "officer,counted_on,children\nM. Quill,30/04/2018,61\n",
      "service/feedback.csv": "given,from,theme,words\n01/05/2018,child,meetings,Ann said so\n"
    });
    const ann = lines("returns/2018-19/reviews.csv")[1]?.split(",")[0];
    expect(lines("service/reviews.csv")).toEqual([
      "child,review_due,review_held,participation",
      `${ann},14/06/2018,12/06/2018,PN0`,
      ""
    ]);
    expect(lines("service/caseloads.csv")[1]).toMatch(/^[0-9a-f]{16},30\/04\/2018,61$/);
    expect(done.leftOut.map(({file}) => file)).toEqual(["service/feedback.csv"]);
  });

  it("names the tables that the return lacks", async () => {
    const oc2 = {
      "oc2.csv":
        "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE\n"
    };
    const lacking = async (files: Readonly<Record<string, string>>) =>
      (await anonymised({...RAW, ...files})).done.absent.find(({measures}) => measures.length > 0);
    expect((await lacking({}))?.tables).toContain("OC2");
    expect((await lacking(oc2))?.tables).not.toContain("OC2");
    expect((await lacking(oc2))?.folder).toBe("returns/2018-19");
  });

  it("reads a table that has a title above its header, and says that it leaves the title out", async () => {
    const titled = "UASC 2018-19,,,\nCHILD,SEX,DOB,DUC\nann-0001,2,03/04/2012,\n";
    const {done, lines} = await anonymised({...RAW, "uasc.csv": titled});
    expect(done.leftOut).toEqual([
      {
        file: "uasc.csv",
        why: "what is above its columns in line 2, such as a title; the rest is read"
      }
    ]);
    expect(lines("returns/2018-19/uasc.csv").slice(0, 2)).toEqual(["", "CHILD,SEX,DOB,DUC"]);
  });

  it.each([
    ["semicolons", ";"],
    ["tabs", "\t"]
  ])("reads tables and logs with %s, and writes commas", async (_, separator) => {
    const caseloads = "officer,counted_on,children\nM. Quill,30/04/2018,61\n";
    const withSeparator = Object.fromEntries(
      Object.entries({...RAW, "service/caseloads.csv": caseloads}).map(([file, text]) => [
        file,
        String(text).replaceAll(",", separator)
      ])
    );
    const {lines} = await anonymised(withSeparator);
    const asWritten = await anonymised({...RAW, "service/caseloads.csv": caseloads});
    for (const file of [
      "returns/2018-19/header.csv",
      "returns/2018-19/episodes.csv",
      "service/caseloads.csv"
    ])
      expect(lines(file)).toEqual(asWritten.lines(file));
  });

  it("reads what a spreadsheet saves and writes UTF-8", async () => {
    const utf16 = Buffer.from(`\ufeff${RAW["header.csv"]}`, "utf16le");
    const {lines} = await anonymised({...RAW, "header.csv": utf16});
    expect(lines("returns/2018-19/header.csv")[0]).toBe("CHILD,SEX,DOB,ETHNIC,MOTHER");
  });

  it("says how many children a date of an event still gives away", async () => {
    const {done} = await anonymised(RAW);
    expect(done.risks.map(({children}) => children)).toEqual([1, 1, 0]);
  });

  it("proves its work, and what it looked at", async () => {
    const {done} = await anonymised(RAW);
    expect(done.proof).toMatchObject({files: 3, ids: 5, failures: []});
  });

  it("refuses its own work when something stands where nobody expects it", async () => {
    const header =
      "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER\nann-0001,2,17/05/2018,WBRI,A123456789012,A123456789012\n";
    const {codes, leftBehind} = await refusal({...RAW, "header.csv": header});
    expect(codes).toContain("not-anonymous");
    expect(codes).toContain("identifiable-upn");
    expect(leftBehind).toEqual([]);
  });

  it("refuses an original id or a postcode that strayed into another column", async () => {
    const episodes = String(RAW["episodes.csv"]);
    const strayedId = {...RAW, "episodes.csv": episodes.replace(",E17,", ",ben-0002,")};
    expect((await refusal(strayedId)).codes).toEqual(["not-anonymous"]);
    const strayedPostcode = {...RAW, "episodes.csv": episodes.replace(",E17,", ",RM17 6AB,")};
    expect((await refusal(strayedPostcode)).codes).toEqual(["not-anonymous", "identifiable-postcode"]);
  });

  it("refuses a row that lacks a cell: nobody can tell what is what", async () => {
    const {codes, findings} = await refusal({
      ...RAW,
      "header.csv": "CHILD,SEX,DOB,ETHNIC\nann-0001,2,17/05/2018\n"
    });
    expect(codes).toEqual(["broken-file"]);
    expect(findings[0]).toMatchObject({file: "header.csv", line: 2});
  });

  it("reads rows from whose end a spreadsheet left out the blanks", async () => {
    const {lines} = await anonymised({
      "header.csv":
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\ncleo-03,2,19/06/2011,WBRI,UN1\ndan-04,1,30/11/2009,BAFR\n",
      "episodes.csv": [
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
        "cleo-03,03/08/2017,S,C2,N1,U6,PR1,12/01/2018,E4A",
        "dan-04,04/09/2017,S,C2,N1,U4,PR1"
      ].join("\n")
    });
    expect(lines("returns/2017-18/header.csv").slice(1, 3)).toEqual([
      expect.stringMatching(/^[0-9a-f]{16},2,01\/06\/2011,WBRI,$/),
      expect.stringMatching(/^[0-9a-f]{16},1,01\/11\/2009,BAFR,$/)
    ]);
    expect(lines("returns/2017-18/episodes.csv").slice(1, 3)).toEqual([
      expect.stringMatching(/,PR1,12\/01\/2018,E4A,,,,$/),
      expect.stringMatching(/,PR1,,,,,,$/)
    ]);
  });

  it.each([
    ["a date in the column of a code", "cleo-03,2,19/06/2011,WBRI,UN1,02/07/2027"],
    ["a pupil number in the column of a code", "cleo-03,2,19/06/2011,A123456789012,1"],
    ["a cell more than there are columns", "cleo-03,2,19/06/2011,WBRI,UN1,,,"]
  ])("refuses a row with %s: it lacks a comma, not blanks at its end", async (_, row) => {
    const {findings} = await refusal({
      ...RAW,
      "header.csv": `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n${row}\n`
    });
    expect(findings.map(({code, line}) => [code, line])).toEqual([["broken-file", 2]]);
    expect(findings[0]?.message).not.toMatch(/2027|A123/);
  });

  it("refuses a folder without a return, a year that nothing tells, and one that is there twice", async () => {
    expect((await refusal({"notes.csv": "a,b\n1,2\n"})).codes).toEqual(["no-return"]);
    expect((await refusal({"header.csv": RAW["header.csv"] ?? ""})).codes).toEqual(["unknown-year"]);
    const twice = {
      "2018-19/episodes.csv": RAW["episodes.csv"] ?? "",
      "copy/episodes.csv": RAW["episodes.csv"] ?? ""
    };
    expect((await refusal(twice)).codes).toEqual(["duplicate-year"]);
  });

  it("takes the year that is given", async () => {
    const {done} = await anonymised({"header.csv": RAW["header.csv"] ?? ""}, {year: "2018/19"});
    expect(done.files[0]?.to).toBe("returns/2018-19/header.csv");
  });

  it("puts a new return in the place of an old one and leaves alone what is kept by hand", async () => {
    const folder = inMemory({
      "out/authority.json": "{}",
      "out/returns/2014-15/header.csv": "old",
      "out/service/caseloads.csv": "old",
      "out/service/feedback.csv": "read through"
    });
    markMade(folderWithin(folder, "out"), {kind: "anonymised return", edition: null}, [
      "service/caseloads.csv"
    ]);
    const caseloads = "officer,counted_on,children\no1,30/04/2018,61\n";
    const {lines} = await anonymised(
      {...RAW, "service/caseloads.csv": caseloads},
      {to: {folder, name: "out"}}
    );
    expect(folder.list(".")).toEqual([{name: "out", isFolder: true}]);
    expect(folder.list("out")?.map(({name}) => name)).toEqual([
      MARK_FILE,
      "authority.json",
      "returns",
      "service"
    ]);
    expect(folder.list("out/returns")?.map(({name}) => name)).toEqual(["2018-19"]);
    expect(lines("service/feedback.csv")).toEqual(["read through"]);
    expect(lines("service/caseloads.csv")[1]).toMatch(/^[0-9a-f]{16},30\/04\/2018,61$/);
  });

  it("knows its own work again, and puts nothing in the place of a log that somebody has filled in", async () => {
    const folder = inMemory();
    const to = {folder, name: "out"};
    const files = {...RAW, "service/caseloads.csv": "officer,counted_on,children\no1,30/04/2018,61\n"};
    await anonymised(files, {to});
    await anonymised(files, {to});
    const made = madeIn(folderWithin(folder, "out"));
    expect([...(made?.files.keys() ?? [])]).toContain("service/caseloads.csv");

    folder.write("out/service/caseloads.csv", "filled in by hand");
    const before = filesBelow(folder);
    await expect(anonymised(files, {to})).rejects.toMatchObject({
      findings: [{file: "service/caseloads.csv", code: "not-ours"}]
    });
    expect(filesBelow(folder)).toEqual(before);
    expect(requiredText(folder, "out/service/caseloads.csv")).toBe("filled in by hand");
  });
});
