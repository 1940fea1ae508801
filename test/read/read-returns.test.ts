import {describe, expect, test} from "vitest";
import {checkFolder} from "../../loaders/check/check-folder.ts";
import {inspectDataFolder} from "../../loaders/read/read-data-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {inspected} from "./inspected.ts";
import {EPISODES, HEADER, smallFolder} from "./small-folder.ts";

const HEADER_FILE = "returns/2018-19/header.csv";
const EPISODES_FILE = "returns/2018-19/episodes.csv";

/** One row of each of the ten tables that the small folder does not have. */
const OTHER_TABLES = {
  reviews: "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,01/05/2010,30/04/2018,PN1\n",
  uasc: "CHILD,SEX,DOB,DUC\nB2,2,01/02/2005,\n",
  health:
    "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE\nB2,01/02/2005,12,,0,1,True,1.0,1,False\n",
  careLeavers: "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nB2,01/02/2005,YES,F2,U1\n",
  adoptions:
    "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\nA1,01/05/2010,01/06/2018,02/07/2018,0,2,MF,L11\n",
  placedForAdoption:
    "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\nA1,01/05/2010,01/06/2018,,\n",
  previousPermanence: "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nA1,01/05/2010,P1,,zz/06/2016\n",
  missing: "CHILD,DOB,MISSING,MIS_START,MIS_END\nB2,01/02/2005,M,01/02/2019,03/02/2019\n",
  socialWorkers: "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nA1,01/05/2010,W7,03/04/2018,,MANAGE\n",
  deprivationOfLiberty: "CHILD,DOB,DOLO_START,DOLO_END\nB2,01/02/2005,01/02/2019,\n"
};

describe("tables are known by their columns", () => {
  test("all twelve, whatever their files are called", async () => {
    const files = Object.values(OTHER_TABLES).map((text, index) => [
      `returns/2018-19/table ${index}.CSV`,
      text
    ]);
    const {folder, brief} = await inspected(Object.fromEntries(files));
    expect(brief).toEqual([]);
    const counts = Object.entries(folder.returns).map(([table, rows]) => [table, rows.length]);
    expect(Object.fromEntries(counts)).toEqual({
      header: 2,
      episodes: 3,
      ...Object.fromEntries(Object.keys(OTHER_TABLES).map((table) => [table, 1]))
    });
    expect(folder.returns.health[0]).toMatchObject({
      sdqScore: 12,
      immunisations: true,
      dentalCheck: true,
      substanceMisuse: false
    });
  });

  test("in any order, with any letters and stray blanks", async () => {
    const {folder, brief} = await inspected({
      [HEADER_FILE]: " ethnic ,Dob,child,SEX\n WBRI ,01/05/2010, A1 ,1\n"
    });
    expect(brief).toEqual([]);
    expect(folder.returns.header[0]).toMatchObject({child: "A1", sex: "male", ethnicity: "WBRI"});
  });

  test("a column that does not belong is named and kept out", async () => {
    const {folder, findings} = await inspected({
      [HEADER_FILE]: "CHILD,SEX,DOB,ETHNIC,TEAM\nA1,1,01/05/2010,WBRI,North\n"
    });
    const [finding] = findings.filter(({code}) => code === "extra-column");
    expect(finding).toMatchObject({severity: "warning", line: 1, column: 5});
    expect(finding?.message).toContain("TEAM");
    expect(JSON.stringify(folder.returns)).not.toContain("North");
  });

  test("what names a child is never kept", async () => {
    const {folder, brief} = await inspected({
      [HEADER_FILE]:
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,01/05/2004,WBRI,A123456789012,1,02/03/2019\n",
      [EPISODES_FILE]:
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA1,03/04/2018,S,C1,N1,U6,PR1,,,,AB1 2CD,EF3 4GH,SC123456\n"
    });
    expect(brief).toEqual([]);
    for (const secret of ["A123456789012", "2019-03-02", "AB1 2CD", "EF3 4GH", "SC123456"])
      expect(JSON.stringify(folder)).not.toContain(secret);
  });

  test("a file of no table is left out, and its first row is not repeated", async () => {
    const {findings} = await inspected({"returns/2018-19/notes.csv": "Jo Bloggs,01/05/2010\nA1,hello\n"});
    const [finding] = findings.filter(({file}) => file.endsWith("notes.csv"));
    expect(finding).toMatchObject({severity: "warning", code: "unknown-columns"});
    expect(finding?.message).not.toContain("Bloggs");
  });

  test.each([
    ["semicolons", ";"],
    ["tabs", "\t"]
  ])("tables that a spreadsheet saved with %s are read", async (_, separator) => {
    const {folder, brief} = await inspected({
      [EPISODES_FILE]: EPISODES.replaceAll(",", separator),
      [HEADER_FILE]: `CHILD,SEX,DOB,ETHNIC\n,,,\nA1,1,"01/05/2010",WBRI\nB2,2,01/02/2005,BAFR\n`.replaceAll(
        ",",
        separator
      )
    });
    expect(brief).toEqual([]);
    expect(folder.returns.header.map(({child, ethnicity}) => [child, ethnicity])).toEqual([
      ["A1", "WBRI"],
      ["B2", "BAFR"]
    ]);
    expect(folder.returns.episodes.map(({distanceMiles}) => distanceMiles)).toEqual([4.5, 31, null]);
  });

  test("a table with upright bars is refused by them", async () => {
    const {findings} = await inspected({"returns/2018-19/episodes.csv": EPISODES.replaceAll(",", "|")});
    const [finding] = findings.filter(({code}) => code === "unknown-columns");
    expect(finding?.message).toContain("upright bars");
  });

  test("a needed column that is missing stops a release", async () => {
    const {brief} = await inspected({[EPISODES_FILE]: EPISODES.replace("DECOM", "DECOMM")});
    expect(brief).toEqual([
      `${EPISODES_FILE}:1 error missing-column 1`,
      `${EPISODES_FILE}:1:2 warning extra-column 1`
    ]);
  });

  test("a year without Header or without Episodes stops a release", async () => {
    expect((await inspected({[HEADER_FILE]: null})).brief).toEqual(["returns/2018-19 error missing-table 0"]);
    expect((await inspected({[EPISODES_FILE]: null})).brief).toEqual([
      "returns/2018-19 error missing-table 0"
    ]);
  });

  test("two files of one table are both read, with a warning", async () => {
    const {folder, brief} = await inspected({
      "returns/2018-19/header-2.csv": "CHILD,SEX,DOB,ETHNIC\nC3,1,01/01/2012,MWBC\n"
    });
    expect(folder.returns.header).toHaveLength(3);
    expect(brief).toEqual([`${HEADER_FILE} warning table-twice 0`]);
  });
});

describe("a row that is the same as an earlier one in every column", () => {
  const OF_ANN = "A1,01/05/2010,30/04/2018,PN1";
  const reviews = (...rows: string[]) => ["CHILD,DOB,REVIEW,REVIEW_CODE", ...rows, ""].join("\n");

  test("counts once, in any table", async () => {
    for (const [table, text] of Object.entries(OTHER_TABLES)) {
      const [, row] = text.split("\n");
      const {folder, brief} = await inspected({"returns/2018-19/t.csv": `${text}${row}\n${row}\n`});
      expect(folder.returns[table as keyof typeof OTHER_TABLES]).toHaveLength(1);
      expect(brief).toEqual(["returns/2018-19/t.csv:3 warning duplicate-row 2"]);
    }
  });

  test("counts once when the table is there under two names", async () => {
    const {folder, brief} = await inspected({
      "returns/2018-19/r1.csv": reviews(OF_ANN),
      "returns/2018-19/r2.csv": reviews(OF_ANN, "A1,01/05/2010,30/04/2018,PN2")
    });
    expect(folder.returns.reviews.map(({participation}) => participation)).toEqual(["PN1", "PN2"]);
    expect(brief).toEqual([
      "returns/2018-19/r2.csv warning table-twice 0",
      "returns/2018-19/r2.csv:2 warning duplicate-row 1"
    ]);
  });

  test("is no repeat of a row of another year", async () => {
    const {folder} = await inspected({
      "returns/2017-18/header.csv": HEADER,
      "returns/2017-18/episodes.csv": EPISODES,
      "returns/2017-18/r.csv": reviews(OF_ANN),
      "returns/2018-19/r.csv": reviews(OF_ANN)
    });
    expect(folder.returns.reviews).toHaveLength(2);
  });
});

describe("a title above the header", () => {
  const titled = "UASC 2018-19,,,\n\nCHILD,SEX,DOB,DUC\nB2,2,01/02/2005,\n";

  test("is passed over, with a note of the line of the header; rows keep their lines", async () => {
    const {brief, folder, findings, held} = await inspected({"returns/2018-19/u.csv": titled});
    expect(brief).toEqual([]);
    expect(findings.find(({code}) => code === "title-row")?.message).toBe(
      "The columns are in line 3; what is above them, such as a title, is not read."
    );
    expect(held.tables.uasc.has("2018/19")).toBe(true);
    expect(folder.returns.uasc.map(({child, source}) => [child, source.line])).toEqual([["B2", 4]]);
  });

  test("does not keep an exact date of birth below it from being found", async () => {
    const exact = titled.replace("01/02/2005", "17/02/2005");
    const {findings} = await checkFolder(inMemory(smallFolder({"returns/2018-19/u.csv": exact})));
    expect(findings.map(({code}) => code)).toContain("identifiable-birth");
  });

  test("puts no child into another part", async () => {
    const files = inMemory(smallFolder({"returns/2018-19/u.csv": titled}));
    const parts = await Promise.all([0, 1, 2].map((part) => inspectDataFolder(files, {part, of: 3})));
    for (const {folder} of parts)
      for (const {child} of folder.returns.uasc)
        expect(folder.returns.header.map((row) => row.child)).toContain(child);
    expect(parts.flatMap(({folder}) => folder.returns.uasc)).toHaveLength(1);
  });

  test("may be what a spreadsheet says of its separator", async () => {
    const {brief, folder} = await inspected({
      "returns/2018-19/u.csv": "sep=;\r\nCHILD;SEX;DOB;DUC\r\nB2;2;01/02/2005;\r\n"
    });
    expect([brief, folder.returns.uasc.length]).toEqual([[], 1]);
  });

  test("is the same finding for each part of the children", async () => {
    const files = inMemory(smallFolder({"returns/2018-19/u.csv": titled}));
    const parts = [0, 1, 2].map((part) => inspectDataFolder(files, {part, of: 3}));
    for (const {findings} of await Promise.all(parts))
      expect(findings.filter(({file}) => file.endsWith("u.csv")).map(({code}) => code)).toEqual([
        "title-row"
      ]);
  });
});

describe("a table that a return lacks", () => {
  const absent = async (files: Readonly<Record<string, string | null>>) => {
    const {findings, held} = await inspected(files);
    const named = findings
      .filter(({code}) => code === "no-table")
      .flatMap(({message}) => / has no table ([\w, ]+)\./.exec(message)?.[1]?.split(", ") ?? []);
    return {named, held};
  };

  test("is named, with what rests on it", async () => {
    const {named, held} = await absent({});
    expect(named).toEqual(["Reviews", "UASC", "OC2", "Missing", "OC3", "AD1"]);
    expect(held.tables.uasc.has("2018/19")).toBe(false);
  });

  test("is there if it has a header alone", async () => {
    const {named, held} = await absent({"returns/2018-19/u.csv": "CHILD,SEX,DOB,DUC\n"});
    expect(named).not.toContain("UASC");
    expect(held.tables.uasc.has("2018/19")).toBe(true);
  });

  test("is not missed before the collection asked for it", async () => {
    const of2324 = await absent({
      [HEADER_FILE]: null,
      [EPISODES_FILE]: null,
      "returns/2023-24/h.csv": HEADER,
      "returns/2023-24/e.csv": EPISODES
    });
    expect(of2324.named).toContain("SWEpisodes");
  });
});

describe("what lies in the folder of a year and is not read", () => {
  test.each([
    ["returns/2018-19/old/header.csv", "returns/2018-19/old warning unread-folder 0"],
    ["returns/2018-19/return.xls", "returns/2018-19/return.xls warning unread-file 0"],
    ["returns/2018-19/notes.xml", "returns/2018-19/notes.xml:1 warning not-a-return 1"],
    ["service/reviews.xlsx", "service/reviews.xlsx warning unread-file 0"]
  ])("%s is named", async (path, finding) => {
    const {brief} = await inspected({[path]: "<notes/>"});
    expect(brief).toEqual([finding]);
  });
});

describe("folders of years", () => {
  test.each(["2018-19", "2018_19", "201819", "2018-2019"])("%s is 2018/19", async (name) => {
    const {folder, brief} = await inspected({
      [HEADER_FILE]: null,
      [EPISODES_FILE]: null,
      [`returns/${name}/a.csv`]: HEADER,
      [`returns/${name}/b.csv`]: EPISODES
    });
    expect(brief).toEqual([]);
    expect(folder.returns.header[0]?.year).toBe("2018/19");
  });

  test.each(["2019", "2018-20", "last year"])(
    "%s is no year, and an error says what is expected",
    async (name) => {
      const {findings} = await inspected({[`returns/${name}/a.csv`]: HEADER});
      const [finding] = findings.filter(({code}) => code === "not-a-year");
      expect(finding).toMatchObject({severity: "error", file: `returns/${name}`});
      expect(finding?.message).toContain("returns/2018-19");
    }
  );

  test("the same year twice", async () => {
    const {brief} = await inspected({"returns/201819/a.csv": HEADER});
    expect(brief).toEqual(["returns/201819 error duplicate-year 0"]);
  });
});

describe("cells", () => {
  const headerWith = (row: string) => ({
    [HEADER_FILE]: `CHILD,SEX,DOB,ETHNIC\nA1,1,01/05/2010,WBRI\n${row}\n`
  });

  test.each([
    ["a day that does not exist", "B2,1,31/04/2010,WBRI", "3:3 error impossible-date 1"],
    ["month before day", "B2,1,04/31/2010,WBRI", "3:3 error impossible-date 1"],
    ["a day that does not exist, year first", "B2,1,2010-04-31,WBRI", "3:3 error impossible-date 1"],
    ["a year that cannot be", "B2,1,01/04/0010,WBRI", "3:3 error impossible-date 1"],
    ["a code of no year", "B2,1,01/04/2010,WXYZ", "3:4 error unknown-code 1"],
    ["no child", ",1,01/04/2010,WBRI", "3:1 error blank-cell 1"],
    ["a cell too few", "B2,1,01/04/2010", "3 error wrong-number-of-cells 1"],
    ["a cell too many", "B2,1,01/04/2010,WBRI,", "3 error wrong-number-of-cells 1"],
    ["a code of another year", "B2,F,01/04/2010,WBRI", "3:2 warning code-of-another-year 1"],
    ["no ethnicity", "B2,1,01/04/2010,", "3:4 warning blank-cell 1"]
  ])("%s", async (_, row, expected) => {
    const {brief, folder} = await inspected(headerWith(row));
    expect(brief).toEqual([`${HEADER_FILE}:${expected}`]);
    expect(folder.returns.header).toHaveLength(expected.includes("warning") ? 2 : 1);
  });

  test.each(["2010-04-30", "2010-04-30 00:00:00", "2010-04-30T00:00:00.000", "30/04/2010 00:00"])(
    "%s is 30 April 2010",
    async (day) => {
      const {brief, folder} = await inspected(headerWith(`B2,1,${day},WBRI`));
      expect(brief).toEqual([]);
      expect(folder.returns.header[1]?.born).toBe("2010-04-30");
    }
  );

  test("a date that would have to be guessed is an error that names its form and says what to do", async () => {
    const {findings} = await inspected(headerWith("B2,1,02/03/10,WBRI"));
    expect(findings.find(({code}) => code === "impossible-date")?.message).toBe(
      "DOB holds a date with a two-digit year, expected a date, dd/mm/yyyy or yyyy-mm-dd; correct it, or format the whole column as dd/mm/yyyy, check its dates and save the file as CSV."
    );
  });

  test("an id in scientific notation has lost its digits", async () => {
    const {brief, findings} = await inspected(headerWith("6.1E+11,2,01/07/2011,WBRI"));
    expect(brief).toEqual([`${HEADER_FILE}:3:1 error id-in-scientific-notation 1`]);
    expect(JSON.stringify(findings)).not.toContain("6.1E");
  });

  test.each(["61E5", "6e1a44d09b7c2f30", "E+5"])("%s is an id", async (child) => {
    const {folder, brief} = await inspected(headerWith(`${child},2,01/07/2011,WBRI`));
    expect(brief).toEqual([]);
    expect(folder.returns.header[1]?.child).toBe(child);
  });

  test.each([
    ["another date of birth", "A1,1,01/06/2010,WBRI", "3:3 error two-births 1"],
    ["another sex", "A1,2,01/05/2010,WBRI", "3:2 error two-sexes 1"]
  ])("a child with %s in one Header", async (_, row, expected) => {
    expect((await inspected(headerWith(row))).brief).toEqual([`${HEADER_FILE}:${expected}`]);
  });

  test("two files of one Header are compared too, and the Headers of two years are not", async () => {
    const other = "CHILD,SEX,DOB,ETHNIC\nA1,1,01/06/2010,WBRI\n";
    const sameYear = await inspected({"returns/2018-19/more-children.csv": other});
    expect(sameYear.brief).toContain("returns/2018-19/more-children.csv:2:3 error two-births 1");
    const yearBefore = await inspected({
      "returns/2017-18/header.csv": other,
      "returns/2017-18/episodes.csv": EPISODES
    });
    expect(yearBefore.brief.filter((finding) => finding.includes("two-births"))).toEqual([]);
  });

  test("blanks that mean something: no sex is unknown, no ethnicity is not yet obtained", async () => {
    const {folder} = await inspected(headerWith("B2,,01/04/2010,"));
    expect(folder.returns.header[1]).toMatchObject({sex: "unknown", ethnicity: "NOBT"});
  });

  test("a score that cannot be is read as not recorded, and stops nothing", async () => {
    const {folder, brief} = await inspected({
      "returns/2018-19/oc2.csv": OTHER_TABLES.health.replace(",12,", ",41,")
    });
    expect(brief).toEqual(["returns/2018-19/oc2.csv:2:3 warning not-a-number 1"]);
    expect(folder.returns.health[0]).toMatchObject({sdqScore: null, dentalCheck: true});
  });

  test("a problem that recurs is one finding with its number of rows and its first line", async () => {
    const {brief} = await inspected(
      headerWith("B2,F,01/04/2010,WBRI\nC3,M,01/04/2010,WBRI\nD4,U,01/04/2010,WBRI")
    );
    expect(brief).toEqual([`${HEADER_FILE}:3:2 warning code-of-another-year 3`]);
  });

  test("rows of nothing but commas, as spreadsheets leave them, are passed over", async () => {
    const {brief} = await inspected(headerWith(",,,\n,,,"));
    expect(brief).toEqual([]);
  });

  test("blank cells may be left out at the end of a row, as spreadsheets do", async () => {
    const {brief, folder} = await inspected({
      [EPISODES_FILE]: `${EPISODES.split("\n")[0]}\nA1,03/04/2018,S,C1,N1,U6,PR1,01/09/2018,X1,CARPL\nA1,01/09/2018,P,C2,N1,K2,PR4\n`
    });
    expect(brief).toEqual([]);
    expect(folder.returns.episodes.map(({ended, distanceMiles}) => [ended, distanceMiles])).toEqual([
      ["2018-09-01", null],
      [null, null]
    ]);
  });

  test("a cell that must be filled cannot be left out at the end of a row", async () => {
    const {brief} = await inspected({
      [EPISODES_FILE]: `${EPISODES}B2,12/12/2018,P,V2,N8\n`
    });
    expect(brief).toEqual([`${EPISODES_FILE}:5 error wrong-number-of-cells 1`]);
  });

  test("a finding names the measures that rest on the column", async () => {
    const {findings} = await inspected({[EPISODES_FILE]: EPISODES.replace("C1,N1", "C1,N9")});
    expect(findings.find(({code}) => code === "unknown-code")?.measures).toEqual(["category-of-need"]);
  });

  test("no finding ever holds what stands in a cell", async () => {
    const canary = "Zebedee";
    const row = EPISODES.split("\n")[1]?.split(",") ?? [];
    for (const index of row.keys()) {
      const mutated = row.map((cell, at) => (at === index ? canary : cell)).join(",");
      const {findings} = await inspected({[EPISODES_FILE]: `${EPISODES}${mutated}\n${canary}\n"${canary}`});
      expect(JSON.stringify(findings)).not.toContain(canary);
    }
  });
});

describe("years have their own codes", () => {
  const withEpisode = (year: string, place: string, rec: string) => ({
    [`returns/${year}/header.csv`]: "CHILD,SEX,DOB,ETHNIC\nZ9,,01/01/2010,WBRI\n",
    [`returns/${year}/episodes.csv`]: `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE\nZ9,03/04/2016,S,C1,N1,${place},PR1,01/02/2017,${rec},\n`
  });

  test.each([
    ["2016-17", "H5", "E43", 0],
    ["2016-17", "K3", "E45", 2],
    ["2019-20", "P2", "E48", 0],
    ["2024-25", "K3", "E47", 0],
    ["2024-25", "H5", "E44", 2],
    ["2025-26", "Z11", "E17", 0],
    ["2025-26", "Z1", "E4A", 1]
  ])("%s: %s and %s give %i warnings, and the row is kept", async (year, place, rec, warnings) => {
    const {brief, folder} = await inspected(withEpisode(year, place, rec));
    expect(brief.filter((line) => line.includes("code-of-another-year"))).toHaveLength(warnings);
    expect(folder.returns.episodes.some(({child}) => child === "Z9")).toBe(true);
  });
});
