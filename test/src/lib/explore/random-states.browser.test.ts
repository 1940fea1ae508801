import {readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {startDuckDB} from "../../../../bench/duckdb.ts";
import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import type {Choices} from "../../../../src/lib/address/choices.ts";
import type {Offer} from "../../../../src/lib/address/offer.ts";
import {formValues} from "../../../../src/lib/address/write-choices.ts";
import {readColumns} from "../../../../src/lib/database/read-columns.ts";
import {figureQuery} from "../../../../src/lib/explore/figures/figure-query.ts";
import {selectFigures} from "../../../../src/lib/explore/figures/select-figures.ts";
import {type SiteUnderTest, siteUnderTest} from "../../../browser/browser.ts";
import {anyChoices} from "../address/any-choices.ts";
import {expectedCell} from "./expected-cell.ts";

/** Another seed tries other states: `EXPLORE_SEED=7 npx vitest run test/src/lib/explore/random-states`. */
const SEED = Number(process.env.EXPLORE_SEED ?? 903);
const STATES = 200;

/** What the page shows once a state has been put into it. */
interface Shown {
  readonly title: string;
  readonly subtitle: string;
  /** One, or one a measure where there are two breakdowns. */
  readonly tables: readonly {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly status: string;
}

let site: SiteUnderTest;
let released: readonly MeasureRow[];
let offer: Offer;
let states: readonly Choices[];

beforeAll(async () => {
  site = await siteUnderTest();
  const file = readFileSync(join(site.dist, "release", "measures.parquet"));
  const columns = await readColumns(new Uint8Array(file).buffer);
  released = Array.from(
    {length: columns[0]?.values.length ?? 0},
    (_, row) =>
      Object.fromEntries(columns.map(({name, values}) => [name, values[row]])) as unknown as MeasureRow
  );
  offer = await offerOn(site);
  states = anyChoices(offer, STATES, SEED);
});
afterAll(async () => {
  await site?.close();
});

/** What the page itself offers: the file that its script fetches. */
async function offerOn({open}: SiteUnderTest): Promise<Offer> {
  const {page, close} = await open("explore?measure=started");
  const answer = await page.waitForResponse((response) => /offer\.\w+\.json$/.test(response.url()));
  const found = (await answer.json()) as Offer;
  await close();
  return found;
}

test(`${STATES} random states show in the browser what the release holds, by the form and by the address`, async () => {
  const {page, complaints, close} = await site.open("explore?measure=started");
  await page.locator("#explore-take button").first().waitFor();
  const shown = await page.evaluate(
    async (queries) => {
      const form = document.querySelector<HTMLFormElement>("#explore-form");
      const texts = (parts: Iterable<Element>) => [...parts].map((part) => part.textContent ?? "");
      const settled = async () => {
        // The figures are in memory by now: a turn of the page is all that an answer takes.
        await new Promise((resolve) => setTimeout(resolve));
        const figure = document.querySelector("#explore-view figure");
        return {
          title: figure?.querySelector(".figure-title")?.textContent ?? "",
          subtitle: figure?.querySelector(".figure-subtitle")?.textContent ?? "",
          tables: [...(figure?.querySelectorAll("table") ?? [])].map((table) => ({
            caption: table.caption?.textContent ?? "",
            columns: texts(table.tHead?.rows[0]?.cells ?? []),
            rows: [...(table.tBodies[0]?.rows ?? [])].map((row) => texts(row.cells))
          })),
          status: document.querySelector("#explore-status")?.textContent ?? ""
        };
      };
      const all: Shown[] = [];
      for (const [place, query] of queries.entries()) {
        if (place % 2 === 0 || !form) {
          history.pushState(null, "", `?${query}`);
          dispatchEvent(new PopStateEvent("popstate"));
        } else {
          const values = new URLSearchParams(query);
          const measures = values.getAll("measure");
          for (const control of form.elements) {
            if (control instanceof HTMLInputElement)
              control.checked = values.getAll(control.name).includes(control.value);
            if (control instanceof HTMLSelectElement)
              control.value =
                (control.name === "measure" ? measures.shift() : values.get(control.name)) ?? "";
          }
          form.dispatchEvent(new Event("change"));
          form.requestSubmit();
        }
        all.push(await settled());
      }
      return all;
    },
    states.map((choices) => String(formValues(choices)))
  );
  await close();
  const wrong: string[] = [];
  let compared = 0;
  for (const [place, choices] of states.entries()) {
    const {title, subtitle, tables, status} = shown[place] ?? {
      title: "",
      subtitle: "",
      tables: [],
      status: ""
    };
    // A table a measure: each says in its caption which one, and when.
    const isNamed = choices.across !== null && choices.measures.length > 1;
    const isOwnWay = choices.as === offer.measures.find(({id}) => id === choices.measures[0])?.ways[0];
    const published = selectFigures(released, choices, offer).some(
      (row) =>
        row.symbol !== "x" &&
        (!choices.by || row.breakdown !== "total") &&
        (!choices.across || row.breakdown_2 !== null)
    );
    if (tables.length === 0 && ((isOwnWay && published) || !/^This release has no figure/.test(status)))
      wrong.push(`${formValues(choices)}: nothing, and ${status}`);
    for (const {caption, columns, rows} of tables) {
      const [named = ""] = caption.split(". ");
      const head = isNamed ? {title: named, subtitle: named} : {title, subtitle};
      for (const [row = "", ...cells] of rows)
        for (const [index, text] of cells.entries()) {
          const column = columns[index + 1] ?? "";
          const expected = expectedCell(released, choices, offer, {...head, row, column});
          compared++;
          if (text !== expected)
            wrong.push(`${formValues(choices)}: ${row}, ${column}: shows ${text}, released ${expected}`);
        }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(compared).toBeGreaterThan(STATES * 2);
  expect(complaints).toEqual([]);
});

test("and the query that each view offers selects the same rows", async () => {
  const engine = await startDuckDB();
  await engine.load("measures", readFileSync(join(site.dist, "release", "measures.parquet")));
  const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  for (const choices of states) {
    const answer = engine.query(figureQuery(choices, offer));
    expect(lines(answer)).toEqual(lines(selectFigures(released, choices, offer)));
  }
});
