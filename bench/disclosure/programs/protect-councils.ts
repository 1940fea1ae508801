import {childrenFacts} from "../../../loaders/children/children-facts.ts";
import {Refused} from "../../../loaders/contract/refused.ts";
import {gate} from "../../../loaders/disclosure/gate.ts";
import {HEURISTIC_ONLY} from "../../../loaders/disclosure/protect.ts";
import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {countMeasures} from "../../../loaders/measures/count-measures.ts";
import {readDataFolder} from "../../../loaders/read/read-data-folder.ts";
import {COUNCILS, childrenOf, madeUpCouncil} from "../made-up-council.ts";

/**
 * Takes one in every `step` of England's councils through the gate, by the heuristic alone, and reports each to the parent.
 * Only the gate is timed.
 */
const [, , dataDir = "", years = "1", first = "0", step = "1"] = process.argv;
const {folder} = await readDataFolder(diskFolder(dataDir));
const facts = childrenFacts(folder);
const lookedAfter = facts.lookedAfter.filter(({year}) => year === facts.years.at(-1)).length;

const total = {seconds: 0, processorSeconds: 0, cells: 0, hidden: 0, attacked: 0, proven: 0, refused: 0};
for (let council = Number(first); council < COUNCILS; council += Number(step)) {
  const times = childrenOf(council) / lookedAfter;
  const made = madeUpCouncil(folder, {council, times, years: Number(years)});
  const counted = countMeasures(childrenFacts(made), made);
  const used = process.cpuUsage();
  const start = performance.now();
  try {
    const {certificate} = await gate(counted, {
      authority: made.authority,
      ledger: [],
      comparators: [],
      seed: Uint8Array.of(council),
      searchLimits: HEURISTIC_ONLY
    });
    total.cells += certificate.cells;
    total.hidden += certificate.hidden;
    total.attacked += certificate.attacked;
    total.proven += certificate.proven;
  } catch (error) {
    // A council whose few children nothing can protect publishes nothing: an outcome, which takes its time too.
    if (!(error instanceof Refused)) throw error;
    total.refused += 1;
  }
  const {user, system} = process.cpuUsage(used);
  total.seconds += (performance.now() - start) / 1000;
  total.processorSeconds += (user + system) / 1e6;
  process.send?.(council);
}
process.stdout.write(JSON.stringify({...total, megabytes: process.resourceUsage().maxRSS / 1024}));
