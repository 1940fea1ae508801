import {type Database, openDatabase} from "../../database/database.js";
import {EngineTrouble} from "../../database/engine-trouble.js";
import {element} from "../../html/element.js";

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** Opens the database and shows its progress, in megabytes, on the engine's line. Null when it cannot start; the line says why. */
export async function startEngine(): Promise<Database | null> {
  const line = element("explore-engine", HTMLElement);
  const words = line.querySelector("span");
  const bar = line.querySelector("progress");
  const say = (text: string) => {
    line.hidden = false;
    if (words) words.textContent = text;
  };
  if (bar) bar.hidden = false;
  const slow = setTimeout(
    () => say("Starting the query engine. Everything on the page works without it."),
    150
  );
  try {
    const database = await openDatabase((loaded, total) => {
      if (bar && total !== null) {
        bar.max = total;
        bar.value = loaded;
      }
      const ofAll = total === null ? "" : ` of ${megabytes(total)}`;
      say(
        `Starting the query engine: ${megabytes(loaded)}${ofAll} MB. Everything on the page works without it.`
      );
    });
    line.hidden = true;
    return database;
  } catch (error) {
    if (bar) bar.hidden = true;
    const why =
      error instanceof EngineTrouble ? error.message : "The query engine could not start in this browser.";
    say(`${why} The tables of each measure’s page and the downloads have every figure.`);
    return null;
  } finally {
    clearTimeout(slow);
  }
}
