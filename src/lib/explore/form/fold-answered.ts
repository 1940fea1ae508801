/** Folds the form once it is answered, so that the answer comes into view. On a wide screen the form has no fold. */
export function foldAnswered(choices: HTMLDetailsElement): void {
  const fold = choices.querySelector("summary");
  if (!fold?.checkVisibility()) return;
  choices.open = false;
  choices.scrollIntoView();
}
