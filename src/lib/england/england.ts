/** Events that show that a reader means to ask something. */
const INTENTS = ["focusin", "pointerdown", "change", "submit"] as const;

const form = document.querySelector("#england-form");
let started = false;

/**
 * Fetches the script that answers once a reader reaches for the form, or at once where the address already asks something.
 * The first answer is in the page.
 */
async function start(): Promise<void> {
  if (started) return;
  started = true;
  const {startEngland} = await import("./start-england.js");
  await startEngland();
}

if (form !== null) {
  if (new URLSearchParams(location.search).size > 0) void start();
  for (const intent of INTENTS) form.addEventListener(intent, () => void start(), {once: true});
}
