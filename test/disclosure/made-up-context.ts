import type {Authority} from "../../loaders/contract/authority.ts";
import type {GateContext} from "../../loaders/disclosure/gate.ts";
import {authoritySchema} from "../../loaders/read/authority.ts";

const authority: Authority = authoritySchema.parse({
  name: "Made Up",
  code: "E06999999",
  region: {code: "E12000006", name: "East of England"},
  neighbours: {set: "none", areas: []},
  reportingYears: ["2018/19"],
  dataTakenOn: "2019-06-30",
  contact: {name: "Nobody", email: "nobody@example.org"}
});

/** A gate's surroundings with nothing public yet, changed as a test needs. */
export function madeUpContext(
  changes: Partial<Omit<GateContext, "authority">> & {switches?: Partial<Authority["switches"]>} = {}
): GateContext {
  const {switches, ...rest} = changes;
  return {
    authority: {...authority, switches: {...authority.switches, ...switches}},
    ledger: [],
    comparators: [],
    seed: new Uint8Array([1, 2, 3]),
    ...rest
  };
}
