import {expect, it} from "vitest";
import {dataPage} from "../../../../src/lib/page/data-page.ts";
import {release} from "../hand-made.ts";

const made = release([]);
const file = (name: string) => ({name, bytes: 1000, rows: null, sha256: ""});
const files = ["catalogue.json", "comparisons.csv", "measures.csv", "measures.meta.csv"].map(file);
const {html} = dataPage({...made, manifest: {...made.manifest, files}}).body;

it("an analyst finds the figures first, then their dictionary, with licence and date above them", () => {
  const offered = [...html.matchAll(/<li><a href="\/release\/([^"]+)"/g)].map(([, name]) => name);
  expect(offered).toEqual(["measures.csv", "measures.meta.csv", "comparisons.csv", "catalogue.json"]);
  const above = html.slice(0, html.indexOf("measures.csv"));
  expect(above).toContain("30 June 2019");
  expect(above).toContain("Open Government Licence");
});
