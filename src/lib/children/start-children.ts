import {FileAttachment} from "observablehq:stdlib";
import {childPart} from "../address/child-part.js";
import type {Offer} from "../address/offer.js";
import {readColumns} from "../database/read-columns.js";
import {element} from "../html/element.js";
import {brush} from "./brush.js";
import {childTable} from "./child-table.js";
import {type Chosen, readChosen, writeChosen} from "./chosen.js";
import {chosenText} from "./chosen-text.js";
import {countChildren} from "./count-children.js";
import {drawingCounts} from "./draw-counts.js";
import {wholeOf} from "./whole-of.js";

/** Brings the linked views to life. Only the restricted edition has the file of children that they read. */
export async function startChildren(): Promise<void> {
  // The form of figures, sent before its own script has arrived, replaces the whole address.
  element("explore-form", HTMLFormElement).addEventListener("formdata", ({formData}) => {
    for (const [name, value] of childPart(new URLSearchParams(location.search))) formData.append(name, value);
  });
  const [offer, file] = await Promise.all([
    FileAttachment("../explore/offer.json").json() as Promise<Offer>,
    FileAttachment("../../release/children.parquet").arrayBuffer()
  ]);
  const table = childTable(await readColumns(file), offer.breakdowns);
  const form = element("children-form", HTMLFormElement);
  const status = element("children-status", HTMLElement);
  const details = element("children-details", HTMLElement);
  const draw = drawingCounts(form, table);
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];

  function show(chosen: Chosen, ignored: readonly string[] = []): void {
    const some = countChildren(table, chosen);
    const whole = wholeOf(table, chosen);
    draw(some, whole);
    const words = chosenText(table, chosen, some, whole);
    status.textContent = [words.count, ...ignored].join(" ");
    details.textContent = words.details;
  }

  function showAddress(): void {
    const {chosen, ignored} = readChosen(new URLSearchParams(location.search), table);
    for (const box of boxes) box.checked = chosen.get(box.name)?.has(box.value) ?? false;
    show(chosen, ignored);
  }

  function change(): void {
    const data = new FormData(form);
    const chosen = new Map(table.attributes.map(({id}) => [id, new Set(data.getAll(id).map(String))]));
    go(writeChosen(new URLSearchParams(location.search), chosen, table));
    show(chosen);
  }

  form.addEventListener("change", change);
  for (const view of form.querySelectorAll(".ordinal")) brush(view, change);
  const everyone = form.querySelector<HTMLButtonElement>("button[name=everyone]");
  everyone?.addEventListener("click", () => {
    go(
      writeChosen(
        new URLSearchParams(location.search),
        readChosen(new URLSearchParams(), table).chosen,
        table
      )
    );
    showAddress();
  });
  if (everyone) everyone.hidden = false;
  addEventListener("popstate", showAddress);
  // What a reader ticked before the script had arrived is a choice like any other.
  const isTicked = boxes.some((box) => box.checked !== box.defaultChecked);
  if (isTicked && childPart(new URLSearchParams(location.search)).length === 0) change();
  else showAddress();
}

const go = (query: URLSearchParams): void =>
  history.pushState(null, "", query.size > 0 ? `?${query}` : location.pathname);
