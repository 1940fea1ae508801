import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import anonymise from "../../loaders/commands/anonymise.ts";
import {ssdInPostgres} from "../../loaders/commands/ssd-in-postgres.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {filesBelow} from "../../loaders/files/files-below.ts";
import {requiredText} from "../../loaders/files/required-text.ts";
import {RAW} from "../anonymise/a-raw-return.ts";
import {aFolder} from "../check/a-folder.ts";
import {type ADatabase, aDatabase} from "./a-database.ts";
import {called} from "./called.ts";

/** As Data to Insight's own script makes the tables, with a column that nobody needs and names of people. */
const SCHEMA = `
  CREATE SCHEMA ssd_development;
  CREATE TABLE ssd_development.ssd_person (pers_legacy_id VARCHAR(48), pers_person_id VARCHAR(48), pers_forename VARCHAR(48));
  CREATE TABLE ssd_development.ssd_cla_episodes (clae_cla_episode_id VARCHAR(48), clae_person_id VARCHAR(48), clae_cla_id VARCHAR(48));
  CREATE TABLE ssd_development.ssd_cla_reviews (clar_cla_review_id VARCHAR(48), clar_cla_id VARCHAR(48),
    clar_cla_review_due_date TIMESTAMP, clar_cla_review_date TIMESTAMP, clar_cla_review_cancelled CHAR(1),
    clar_cla_review_participation VARCHAR(100));
  INSERT INTO ssd_development.ssd_person VALUES ('ann-0001', '770001', 'Ann'), ('ben-0002', '770002', 'Ben');
  INSERT INTO ssd_development.ssd_cla_episodes VALUES ('e1', '770001', '880001'), ('e2', '770002', '880002');
  INSERT INTO ssd_development.ssd_cla_reviews VALUES
    ('990001', '880002', '2018-08-15', NULL, 'N', NULL),
    ('990002', '880001', '2018-06-14', '2018-06-12 11:00', 'N', 'PN0 - Under 4, asleep'),
    ('990003', '880001', '2018-06-13', NULL, 'Y', NULL);`;

/** The same rows as the council would export them. */
const EXPORT = {
  "ssd/ssd_person.csv":
    "pers_legacy_id,pers_person_id,pers_forename\nann-0001,770001,Ann\nben-0002,770002,Ben\n",
  "ssd/ssd_cla_episodes.csv":
    "clae_cla_episode_id,clae_person_id,clae_cla_id\ne1,770001,880001\ne2,770002,880002\n",
  "ssd/ssd_cla_reviews.csv":
    'clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation\n990003,880001,2018-06-13 00:00:00.000,NULL,Y,NULL\n990002,880001,2018-06-14 00:00:00.000,2018-06-12 11:00:00.000,N,"PN0 - Under 4, asleep"\n990001,880002,2018-08-15 00:00:00.000,NULL,N,NULL\n'
};

describe("the safeguarding dataset in PostgreSQL", () => {
  let database: ADatabase;
  beforeAll(async () => {
    database = await aDatabase(SCHEMA);
    vi.stubEnv("CARE_REPORT_KEY", "a key of forty characters for this test.");
  }, 60_000);
  afterAll(async () => {
    await database.stop();
    vi.unstubAllEnvs();
  });

  const written = (to: string) => {
    const folder = diskFolder(to);
    return Object.fromEntries(
      ["returns", "ssd"].flatMap((part) =>
        filesBelow(folder, part).map((path) => [path, requiredText(folder, path)])
      )
    );
  };

  it("gives the bytes of its CSV export, only reads, and is never printed", {timeout: 60_000}, async () => {
    const [one, two] = [join(aFolder({}), "out"), join(aFolder({}), "out")];
    const exported = await called(anonymise, ["--from", aFolder({...RAW, ...EXPORT}), "--to", one]);
    const read = await called(anonymise, [
      "--from",
      aFolder(RAW),
      "--from-ssd",
      database.address,
      "--to",
      two
    ]);
    expect([exported.code, read.code, read.err]).toEqual([0, 0, expect.any(String)]);
    expect(written(two)).toEqual(written(one));
    expect(written(two)["ssd/ssd_cla_reviews.csv"]).toMatch(
      /^.*\n2018-06-14,2018-06-12,PN0,[0-9a-f]{16}\n2018-08-15,,,[0-9a-f]{16}\n$/
    );
    for (const secret of [database.address, "s3cret-word", "770001", "Ann", "asleep"])
      expect(read.out + read.err).not.toContain(secret);
    expect(await database.rowsOf("ssd_development.ssd_cla_reviews")).toBe(3);
  });

  it("takes the address from an environment variable, so that no list of processes shows it", async () => {
    vi.stubEnv("SSD_ADDRESS", database.address);
    const to = join(aFolder({}), "out");
    const {code} = await called(anonymise, ["--from", aFolder(RAW), "--from-ssd", "SSD_ADDRESS", "--to", to]);
    expect(code).toBe(0);
    expect(Object.keys(written(to))).toContain("ssd/ssd_cla_reviews.csv");
  });

  it("asks for the columns that it needs and for no other", async () => {
    const files = await ssdInPostgres(database.address);
    expect([...files.keys()].toSorted()).toEqual(Object.keys(EXPORT).toSorted());
    expect([...files.values()].join()).not.toContain("Ann");
  });

  it.each([
    [
      "an address that nothing answers",
      () => "postgres://me:s3cret-word@127.0.0.1:1/db",
      "cannot be reached"
    ],
    ["what is no address", () => "s3cret-word", "expects postgres://"],
    ["half an address", () => "postgres://me:s3cret-word@[", "no address of a database"]
  ])("ends with 2 for %s, and does not print it", async (_, address, words) => {
    const to = join(aFolder({}), "out");
    const {code, out, err} = await called(anonymise, [
      "--from",
      aFolder(RAW),
      "--from-ssd",
      address(),
      "--to",
      to
    ]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(out + err).not.toContain("s3cret-word");
  });

  it("does not print an address that was typed without its option", async () => {
    const {code, err} = await called(anonymise, [database.address]);
    expect(code).toBe(2);
    expect(err).not.toContain("s3cret-word");
  });

  it("is not read where the raw return has a folder of it", async () => {
    const args = ["--from", aFolder({...RAW, ...EXPORT}), "--from-ssd", database.address];
    const {code, err} = await called(anonymise, [...args, "--to", join(aFolder({}), "out")]);
    expect([code, err]).toEqual([2, expect.stringContaining("has a folder ssd already")]);
  });
});

describe("another database", () => {
  let database: ADatabase;
  beforeAll(async () => {
    database = await aDatabase("");
  }, 60_000);
  afterAll(() => database.stop());

  /** Asks it for the dataset, with nothing in it but this; gives what came of it, and the rows of its table `notes`. */
  async function asked(sql: string) {
    await database.run(`RESET ALL; DROP SCHEMA IF EXISTS ssd_development, old CASCADE;
      DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE public.notes (words TEXT); ${sql}`);
    const files = await ssdInPostgres(database.address).catch((error: Error) => error.message);
    return {files, notes: await database.rowsOf("public.notes")};
  }

  it("without the dataset is refused with what to do", {timeout: 60_000}, async () => {
    expect((await asked("")).files).toMatch(/no table ssd_cla_reviews .*SELECT on ssd_person/);
  });

  it("cannot be written to, even by a view that would write when it is read", {timeout: 60_000}, async () => {
    const {files, notes} = await asked(`
      CREATE FUNCTION noted() RETURNS TEXT LANGUAGE plpgsql AS $$
        BEGIN INSERT INTO notes VALUES ('read'); RETURN 'N'; END $$;
      CREATE VIEW ssd_cla_reviews AS SELECT noted() AS clar_cla_review_cancelled;`);
    expect(files).toContain("25006");
    expect(notes).toBe(0);
  });

  it("that writes the month before the day is read as what it means", {timeout: 60_000}, async () => {
    const {files} = await asked(`${SCHEMA} SET datestyle = 'SQL, MDY';`);
    if (typeof files === "string") throw new Error(files);
    expect(files.get("ssd/ssd_cla_reviews.csv")).toContain("2018-06-12 11:00:00");
  });

  it("with the dataset twice is refused, unless one is searched first", {timeout: 60_000}, async () => {
    const second =
      "CREATE SCHEMA old; CREATE TABLE old.ssd_cla_reviews (clar_cla_review_due_date TIMESTAMP);";
    expect((await asked(`${SCHEMA} ${second}`)).files).toContain("several schemas");
    const {files} = await asked(`${SCHEMA} ${second} SET search_path = old;`);
    if (typeof files === "string") throw new Error(files);
    expect([...files]).toEqual([["ssd/ssd_cla_reviews.csv", "clar_cla_review_due_date\n"]]);
  });
});
