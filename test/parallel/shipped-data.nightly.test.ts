import {describe, expect, test} from "vitest";
import {childrenFacts} from "../../loaders/children/children-facts.ts";
import {gate} from "../../loaders/disclosure/gate.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {gateSeed} from "../../loaders/make/gate-seed.ts";
import {replayedCouncil} from "../../loaders/make/replayed-council.ts";
import {countMeasures} from "../../loaders/measures/count-measures.ts";
import {findCouncils} from "../../loaders/parallel/find-councils.ts";
import {dataFolderFiles} from "../../loaders/read/data-folder-files.ts";
import {readDataFolder} from "../../loaders/read/read-data-folder.ts";

/** Hours of work, or as many lives as `COUNCIL_LIVES` allows. */
const LIVES = Number(process.env.COUNCIL_LIVES ?? 2_000_000);

/** The health assessments' denominator counts all in care for a year or more, so it gives this count away. */
const LEAK = "looked-after|2017/18|time-in-care=over-10-years";

/** Of ten ends that hidden counts must be able to have, so many are to be shown by a council. */
const NINE_IN_TEN = 0.9;

describe("the shipped release, by parallel councils", {timeout: 12 * 3_600_000}, () => {
  test("shows nine ends in ten, replays every council through the pipeline, and names what is open", async () => {
    const data = diskFolder("data");
    const {folder, held} = await readDataFolder(data);
    const counted = countMeasures(childrenFacts(folder, held), folder);
    const seed = gateSeed(data, dataFolderFiles(data), folder.authority.code, "");
    const {authority, ledger, comparators} = folder;
    await gate(counted, {
      authority,
      ledger,
      comparators,
      seed,
      async proveByCouncils({publish, ...question}) {
        const work = {lives: LIVES, steps: 5 * LIVES};
        const {councils, grades, sides, done} = findCouncils({folder, held, question, publish}, seed, work);
        const open = question.levels.flatMap(({id}, index) => (grades[index] === "open" ? [id] : []));
        console.log(
          `${JSON.stringify({...sides, ...done, councils: councils.length})}; open:\n${open.join("\n")}`
        );
        for (const council of councils)
          expect(await replayedCouncil({data, folder, held}, council, counted, publish)).toMatchObject({
            differing: 0
          });
        if (question.levels.some(({id}) => id === LEAK)) expect(open).toContain(LEAK);
        expect(sides.shown / sides.all).toBeGreaterThanOrEqual(NINE_IN_TEN);
        const howMany = (wanted: (typeof grades)[number]) =>
          grades.filter((grade) => grade === wanted).length;
        return {classesKept: howMany("classes-kept"), shown: howMany("shown"), open: open.length};
      }
    });
  });
});
