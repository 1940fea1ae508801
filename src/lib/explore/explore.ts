import {foldChoices} from "./form/fold-choices.js";

/** Events that show that a reader means to use the page rather than read it. */
const INTENTS = ["pointerover", "focusin", "pointerdown", "change"] as const;

/**
 * Fetches the script that answers choices once a reader reaches for them, or at once where the address already holds some.
 * The first view is in the page. Until the script has arrived the form asks the server, which gives the same answer.
 */
function wakeOnIntent(places: readonly Element[], wake: () => Promise<void>): void {
  const once = () => {
    for (const place of places) for (const intent of INTENTS) place.removeEventListener(intent, once);
    void wake();
  };
  if (new URLSearchParams(location.search).size > 0) once();
  else for (const place of places) for (const intent of INTENTS) place.addEventListener(intent, once);
}

for (const choices of document.querySelectorAll<HTMLDetailsElement>("#explore-choices")) foldChoices(choices);
wakeOnIntent([...document.querySelectorAll(".explore")], async () => {
  const {startExplore} = await import("./start-explore.js");
  await startExplore();
});
