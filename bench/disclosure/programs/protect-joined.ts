import {childrenFacts} from "../../../loaders/children/children-facts.ts";
import {publicFacts} from "../../../loaders/disclosure/facts.ts";
import {keyedJitter} from "../../../loaders/disclosure/keyed-jitter.ts";
import {policyOf} from "../../../loaders/disclosure/policy.ts";
import {protectRelease} from "../../../loaders/disclosure/protect-release.ts";
import {remaindersOf} from "../../../loaders/disclosure/remainders.ts";
import {solver} from "../../../loaders/disclosure/solver.ts";
import {countMeasures} from "../../../loaders/measures/count-measures.ts";
import type {Counted, CountId} from "../../../loaders/measures/counted.ts";
import {readDataFolder} from "../../../loaders/read/read-data-folder.ts";
import {JOINED_GROUPS, withJoined} from "../joined-groups.ts";

/** Protects a data folder with a group joined in tables beside, and prints what that shows and what it hides. */
const [, , dataDir = "", breakdown = ""] = process.argv;
const {folder} = await readDataFolder(dataDir);
const plain = countMeasures(childrenFacts(folder), folder);
const policy = policyOf(folder.authority.switches);
const ofOwnArea = ({areaCode}: {readonly areaCode: string}) => areaCode === folder.authority.code;
const published = {
  ledger: folder.ledger.filter(ofOwnArea),
  comparators: folder.comparators.filter(ofOwnArea)
};
const highs = await solver();

const group = JOINED_GROUPS.find((one) => one.breakdown === breakdown);
const {counted, joined} = group ? withJoined(plain, group) : {counted: plain, joined: []};
const hidden = hiddenIn(counted);
const shown = plain.counts.filter((count) => count.shown);
process.stdout.write(
  JSON.stringify({
    joined: joined.length,
    joinedShown: joined.filter((id) => !hidden.has(id)).length,
    hidden: shown.filter(({id}) => hidden.has(id)).length
  })
);

function hiddenIn(all: Counted): ReadonlySet<CountId> {
  const facts = publicFacts(all, published, policy).limits;
  const jitter = keyedJitter(new Uint8Array(32));
  return protectRelease(highs, {counted: all, remainders: remaindersOf(all, policy), facts, policy, jitter})
    .hidden;
}
