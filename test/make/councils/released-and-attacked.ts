import {attackFigures, type FiguresAttacked} from "../../../loaders/attack/attack-figures.ts";
import {printedFigure} from "../../../loaders/attack/gather/printed-figure.ts";
import {checkFolder} from "../../../loaders/check/check-folder.ts";
import type {Finding} from "../../../loaders/contract/finding.ts";
import type {SearchLimits} from "../../../loaders/disclosure/optimal-pattern.ts";
import type {ReleaseMade} from "../../../loaders/make/release-of.ts";
import {inMemory} from "../../files/in-memory.ts";
import {releasedInMemory} from "../released-in-memory.ts";

/** What becomes of a council: what `check` says, the release, and what an attacker makes of its figures. */
export interface Outcome {
  readonly errors: readonly Finding[];
  readonly made: ReleaseMade;
  readonly attacked: FiguresAttacked;
}

/** Checks, releases and attacks a council in memory. Pages and files of the site are not part of it. */
export async function releasedAndAttacked(
  files: Readonly<Record<string, string>>,
  searchLimits: SearchLimits
): Promise<Outcome> {
  const {findings} = await checkFolder(inMemory(files));
  const made = await releasedInMemory(inMemory(files), {searchLimits});
  const {measures, catalogue} = made.contents;
  const counting = (...things: readonly string[]) =>
    new Set(catalogue.measures.filter(({counts}) => things.includes(counts)).map(({id}) => id));
  const {switches, authority} = made.manifest;
  const terms = {
    areaCode: authority.code,
    childMeasures: counting("children"),
    meetingMeasures: switches.protectMeetings === true ? counting("meetings", "cases") : new Set<string>(),
    chineseWith: String(switches.chineseGroup)
  };
  const figures = measures.flatMap((row) => printedFigure({...row}) ?? []);
  const attacked = await attackFigures([{figures, terms}], {threshold: 5, sample: 2});
  return {errors: findings.filter(({severity}) => severity === "error"), made, attacked};
}
