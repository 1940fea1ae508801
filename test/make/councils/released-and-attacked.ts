import {attackFigures, type FiguresAttacked} from "../../../loaders/attack/attack-figures.ts";
import {printedFigure} from "../../../loaders/attack/gather/printed-figure.ts";
import {childrenFacts} from "../../../loaders/children/children-facts.ts";
import type {Switches} from "../../../loaders/contract/authority.ts";
import type {Contents} from "../../../loaders/contract/contents.ts";
import {gate} from "../../../loaders/disclosure/gate.ts";
import {HEURISTIC_ONLY} from "../../../loaders/disclosure/protect.ts";
import {MEASURES} from "../../../loaders/measures/catalogue.ts";
import {catalogueFile} from "../../../loaders/measures/catalogue-file.ts";
import {countMeasures} from "../../../loaders/measures/count-measures.ts";
import {readDataFolder} from "../../../loaders/read/read-data-folder.ts";
import {publicContents} from "../../../loaders/release/public-contents.ts";
import {inMemory} from "../../files/in-memory.ts";

/** What is released of some measures of a council, and what an attacker makes of it. */
export interface Outcome {
  readonly contents: Contents;
  readonly attacked: FiguresAttacked;
}

/**
 * Reads, counts, protects and attacks some measures of a council in memory, by the heuristic alone. Files and pages are
 * not part of it.
 */
export async function releasedAndAttacked(
  files: Readonly<Record<string, string>>,
  measures: (id: string) => boolean
): Promise<Outcome> {
  const {folder} = await readDataFolder(inMemory(files));
  const chosen = MEASURES.filter(({id}) => measures(id));
  const counted = countMeasures(childrenFacts(folder), folder, chosen);
  const {authority, ledger, comparators} = folder;
  const seed = Uint8Array.of(1, 2, 3);
  const gated = await gate(counted, {authority, ledger, comparators, seed, searchLimits: HEURISTIC_ONLY});
  const contents = publicContents(gated, folder, catalogueFile(counted.figures));
  return {contents, attacked: await attackOn(contents, authority)};
}

/** The attack on the figures of a release, as its manifest would describe them. */
export function attackOn(
  {measures, catalogue}: Contents,
  {code, switches}: {readonly code: string; readonly switches: Switches}
): Promise<FiguresAttacked> {
  const counting = (...things: readonly string[]) =>
    new Set<string>(catalogue.measures.filter(({counts}) => things.includes(counts)).map(({id}) => id));
  const terms = {
    areaCode: code,
    childMeasures: counting("children"),
    meetingMeasures: switches.protectMeetings ? counting("meetings", "cases") : new Set<string>(),
    chineseWith: switches.chineseGroup
  };
  const figures = measures.flatMap((row) => printedFigure({...row}) ?? []);
  return attackFigures([{figures, terms}], {threshold: 5, sample: 2});
}
