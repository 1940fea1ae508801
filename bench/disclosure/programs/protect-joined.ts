import {protectRelease} from "../../../loaders/disclosure/protect-release.ts";
import {solver} from "../../../loaders/disclosure/solver.ts";
import {JOINED_GROUPS, withJoined} from "../joined-groups.ts";
import {readyToProtect} from "./ready-to-protect.ts";

/** Protects a data folder with a group joined in tables beside, and prints what that shows and what it hides. */
const [, , dataDir = "", breakdown = ""] = process.argv;
const {counted: plain, relationsOf} = await readyToProtect(dataDir);
const group = JOINED_GROUPS.find((one) => one.breakdown === breakdown);
const {counted, joined} = group ? withJoined(plain, group) : {counted: plain, joined: []};
const {hidden} = protectRelease(await solver(), relationsOf(counted));
process.stdout.write(
  JSON.stringify({
    joined: joined.length,
    joinedShown: joined.filter((id) => !hidden.has(id)).length,
    hidden: plain.counts.filter(({id, shown}) => shown && hidden.has(id)).length
  })
);
