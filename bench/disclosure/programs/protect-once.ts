import {required} from "../../../loaders/contract/required.ts";
import {type LinearSystem, leastPattern, type Pattern} from "../../../loaders/disclosure/linear-system.ts";
import {protectRelease} from "../../../loaders/disclosure/protect-release.ts";
import {prove} from "../../../loaders/disclosure/prove.ts";
import {solver} from "../../../loaders/disclosure/solver.ts";
import {systemOfRelease} from "../../../loaders/disclosure/system-of-release.ts";
import type {CountId} from "../../../loaders/measures/counted.ts";
import {gauss} from "../gauss.ts";
import {leaks} from "../leaks.ts";
import {nextSmallest} from "../next-smallest.ts";
import {readyToProtect} from "./ready-to-protect.ts";

/** Protects the counts of a data folder by one method, then attacks the result; only the first is timed. */
const [, , method = "", dataDir = ""] = process.argv;
const METHODS: Readonly<Record<string, (system: LinearSystem) => Pattern>> = {
  "small-only": leastPattern,
  "next-smallest": nextSmallest,
  gauss
};

const {counted, relationsOf} = await readyToProtect(dataDir);
const highs = await solver();
const release = relationsOf(counted);

const start = performance.now();
const {system, hidden, gap} = protectedBy(method);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
const printed = system.cells.filter(({id, published}) => published && hidden.has(id));
const result = {
  seconds,
  megabytes,
  gap,
  hidden: printed.length,
  toProtectOthers: printed.filter(({role}) => role === "open").length,
  ...leaks(highs, system, hidden)
};
process.stdout.write(JSON.stringify(result));

interface ProtectedBy {
  readonly system: LinearSystem;
  readonly hidden: ReadonlySet<CountId>;
  /** Its cost above the least that any pattern could have, as a share of it; null where the method knows of no cost. */
  readonly gap: number | null;
}

function protectedBy(name: string): ProtectedBy {
  if (name === "ours") return protectedByUs();
  const whole = systemOfRelease(release);
  const pattern = required(METHODS[name], `the method ${name}`)(whole);
  const hidden = new Set(whole.cells.filter((_, cell) => pattern[cell]).map(({id}) => id));
  return {system: whole, hidden, gap: null};
}

/** As the gate does it: chosen, audited and proven. */
function protectedByUs(): ProtectedBy {
  const chosen = protectRelease(highs, release);
  prove(chosen, release);
  const cost = chosen.components.reduce((sum, component) => sum + component.cost, 0);
  const least = chosen.components.reduce((sum, component) => sum + component.lowerBound, 0);
  return {system: chosen.system, hidden: chosen.hidden, gap: Math.max(0, cost - least) / least};
}
