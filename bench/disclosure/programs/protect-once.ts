import {childrenFacts} from "../../../loaders/children/children-facts.ts";
import {publicFacts} from "../../../loaders/disclosure/facts.ts";
import {keyedJitter} from "../../../loaders/disclosure/keyed-jitter.ts";
import {type LinearSystem, leastPattern, type Pattern} from "../../../loaders/disclosure/linear-system.ts";
import {policyOf} from "../../../loaders/disclosure/policy.ts";
import {protectRelease} from "../../../loaders/disclosure/protect-release.ts";
import {remaindersOf} from "../../../loaders/disclosure/remainders.ts";
import {solver} from "../../../loaders/disclosure/solver.ts";
import {systemOfRelease} from "../../../loaders/disclosure/system-of-release.ts";
import {countMeasures} from "../../../loaders/measures/count-measures.ts";
import type {CountId} from "../../../loaders/measures/counted.ts";
import {readDataFolder} from "../../../loaders/read/read-data-folder.ts";
import {gauss} from "../gauss.ts";
import {leaks} from "../leaks.ts";
import {nextSmallest} from "../next-smallest.ts";

/** Protects the counts of a data folder by one method, then attacks the result; only the first is timed. */
const [, , method = "", dataDir = ""] = process.argv;
const METHODS: Readonly<Record<string, (system: LinearSystem) => Pattern>> = {
  "small-only": leastPattern,
  "next-smallest": nextSmallest,
  gauss
};

const {folder} = await readDataFolder(dataDir);
const counted = countMeasures(childrenFacts(folder), folder);
const highs = await solver();
const policy = policyOf(folder.authority.switches);
const ofOwnArea = ({areaCode}: {readonly areaCode: string}) => areaCode === folder.authority.code;
const published = {
  ledger: folder.ledger.filter(ofOwnArea),
  comparators: folder.comparators.filter(ofOwnArea)
};
const facts = publicFacts(counted, published, policy).limits;
const remainders = remaindersOf(counted, policy);
const jitter = keyedJitter(new Uint8Array(32));

const before = process.memoryUsage.rss();
const start = performance.now();
const {system, hidden} = protectedBy(method);
const seconds = (performance.now() - start) / 1000;
const megabytes = Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20;
const printed = system.cells.filter(({id, published}) => published && hidden.has(id));
const result = {
  seconds,
  megabytes,
  hidden: printed.length,
  toProtectOthers: printed.filter(({role}) => role === "open").length,
  ...leaks(highs, system, hidden)
};
process.stdout.write(JSON.stringify(result));

function protectedBy(name: string): {system: LinearSystem; hidden: ReadonlySet<CountId>} {
  if (name === "ours") return protectRelease(highs, {counted, remainders, facts, policy, jitter});
  const whole = systemOfRelease(counted, remainders, facts, policy, {jitter, sacrificed: new Set()});
  const pattern = METHODS[name]?.(whole) ?? leastPattern(whole);
  return {system: whole, hidden: new Set(whole.cells.filter((_, cell) => pattern[cell]).map(({id}) => id))};
}
