import {expect, it} from "vitest";
import type {Manifest} from "../../../../../loaders/contract/release.ts";
import {paperEdges} from "../../../../../src/lib/site/shell/paper-edges.ts";
import {release} from "../../hand-made.ts";

const made = release([]);
const edgesOf = (changes: Partial<Manifest>) =>
  paperEdges({...made, manifest: {...made.manifest, ...changes}}).html;
const draft = {approval: {status: "draft", because: "nobody has approved it"}} as const;

it("every sheet says what may not be published: sheets come apart", () => {
  expect(edgesOf(draft)).toContain("Draft: not for publication");
  expect(edgesOf({...draft, edition: "restricted"})).toContain("Restricted: not to be published");
  expect(edgesOf({})).not.toContain("not");
  expect(edgesOf({...draft, synthetic: true})).not.toContain("not");
});
