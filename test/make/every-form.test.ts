import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {anonymiseReturn} from "../../loaders/anonymise/anonymise-return.ts";
import type {Folder} from "../../loaders/contract/folder.ts";
import {filesBelow} from "../../loaders/files/files-below.ts";
import {requiredText} from "../../loaders/files/required-text.ts";
import {inMemory} from "../files/in-memory.ts";
import {inForm} from "../read/forms/in-another-form.ts";
import {asCsv, asWorkbook, asXml, asZip, type Tables, tablesOf} from "../read/forms/written.ts";
import {balancedFolder} from "./balanced-folder.ts";
import {releasedInMemory} from "./released-in-memory.ts";

const SAMPLES = join(import.meta.dirname, "../../../shared/samples/ssda903");

/** The anonymised return of a raw one: every file with its text. */
async function anonymised(raw: Folder): Promise<Record<string, string>> {
  const folder = inMemory();
  await anonymiseReturn({
    from: raw,
    to: {folder, name: "out"},
    key: "a key that only this test knows",
    year: null,
    postcodes: null,
    authority: null,
    onStep: () => {}
  });
  return Object.fromEntries(filesBelow(folder).map((path) => [path, requiredText(folder, path)]));
}

/** Tables of one year in each form, by the name of the form. */
const inEveryForm = (
  year: string,
  tables: Tables
): Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> => ({
  CSV: Object.fromEntries(Object.entries(asCsv(tables)).map(([name, text]) => [`${year}/${name}`, text])),
  XML: {[`${year}/upload.xml`]: asXml(tables)},
  workbook: {[`${year}.xlsx`]: asWorkbook(tables)},
  "workbook of 1904": {[`${year}.xlsx`]: asWorkbook(tables, {epoch: 1904})},
  zip: {
    "from-the-system.zip": asZip(
      Object.fromEntries(Object.entries(asCsv(tables)).map(([name, text]) => [`all/${year}/${name}`, text]))
    )
  },
  "zip of a workbook": {"from-the-system.zip": asZip({[`${year}.xlsx`]: asWorkbook(tables)})}
});

/** The rows of every table child by child, in the order of Header: the only order that XML has. */
function childByChild(tables: Tables): Tables {
  const order = new Map((tables.header ?? []).map(([child = ""], index) => [child, index]));
  const place = ([child = ""]: readonly string[]) => order.get(child) ?? order.size;
  return Object.fromEntries(
    Object.entries(tables).map(([name, [headings = [], ...rows]]) => [
      name,
      [headings, ...rows.toSorted((one, other) => place(one) - place(other))]
    ])
  );
}

async function expectTheSame(year: string, tables: Tables): Promise<Record<string, string>> {
  const forms = inEveryForm(year, childByChild(tables));
  const expected = await anonymised(inMemory(forms.CSV));
  for (const [form, files] of Object.entries(forms))
    expect(await anonymised(inMemory(files)), form).toEqual(expected);
  return expected;
}

describe("the same rows in every form", () => {
  test("give the same anonymised return, byte for byte", async () => {
    const written = await expectTheSame("2018-19", MADE_BY_HAND);
    expect(Object.keys(written)).toContain("out/returns/2018-19/placedadoption.csv");
  });

  test.skipIf(!existsSync(SAMPLES)).each(["2017", "2018", "2019"])(
    "of the samples of %s, too (skipped where ../shared is absent)",
    async (year) => {
      const names = readdirSync(SAMPLES).filter((name) => name.startsWith(`${year}-`));
      const texts = names.map((name) => [name.slice(5), readFileSync(join(SAMPLES, name), "utf8")]);
      await expectTheSame(`${Number(year) - 1}-${year.slice(2)}`, tablesOf(Object.fromEntries(texts)));
    }
  );

  test("give the same release, byte for byte but for the hash of the files it was made from", async () => {
    const key = () => "a key of a council";
    const folder = balancedFolder({}, 30);
    const [csv, ...others] = await Promise.all(
      (["CSV", "XML", "workbook", "zip"] as const).map(async (form) => {
        const {files, manifest} = await releasedInMemory(inMemory(inForm(form, folder)), {keyOf: key});
        const {inputs: _, ...told} = manifest;
        return {files: Object.fromEntries([...files].filter(([name]) => name !== "manifest.json")), told};
      })
    );
    expect(Object.keys(csv?.files ?? {})).toContain("measures.csv");
    for (const other of others) expect(other).toEqual(csv);
  });
});

/** Two made-up children, with a row of every table of the 2018/19 collection between them. */
const MADE_BY_HAND = tablesOf({
  "header.csv":
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nann-0001,2,17/05/2003,WBRI,UN1,1,04/02/2019\nben-0002,1,23/09/2000,BAFR,UN3,,\n",
  "episodes.csv": [
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
    "ann-0001,17/05/2016,S,C1,N1,U6,PR1,01/09/2018,X1,CARPL,ZZ1 1AA,ZZ1 2AA,1000001",
    "ann-0001,01/09/2018,P,C1,N1,K2,PR4,,,,ZZ1 1AA,ZZ1 3AA,1000002",
    "ben-0002,01/04/2016,S,C2,N1,K2,PR4,23/09/2018,E17,,ZZ1 1AA,ZZ1 4AA,1000003"
  ].join("\n"),
  "reviews.csv":
    "CHILD,DOB,REVIEW,REVIEW_CODE\nann-0001,17/05/2003,12/06/2018,PN1\nann-0001,17/05/2003,10/12/2018,PN6\n",
  "uasc.csv": "CHILD,SEX,DOB,DUC\nben-0002,1,23/09/2000,23/09/2018\n",
  "oc2.csv": [
    "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
    "ann-0001,17/05/2003,12,,0,,1,1,0,0,,"
  ].join("\n"),
  "oc3.csv": "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nben-0002,23/09/2000,YES,F2,B1\n",
  "ad1.csv":
    "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\nann-0001,17/05/2003,01/05/2018,01/06/2018,0,2,MF,L11\n",
  "placed_for_adoption.csv":
    "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\nann-0001,17/05/2003,01/05/2018,,\n",
  "previous_permanence.csv": "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nann-0001,17/05/2003,P1,301,zz/05/2012\n",
  "missing.csv": "CHILD,DOB,MISSING,MIS_START,MIS_END\nben-0002,23/09/2000,M,03/06/2018,05/06/2018\n"
});
