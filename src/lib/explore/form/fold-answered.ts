/** Folds the form once it was answered, so that the answer comes into view; beside its answer it has no fold. */
export function foldAnswered(choices: HTMLDetailsElement): void {
  const fold = choices.querySelector("summary");
  if (!fold?.checkVisibility()) return;
  choices.open = false;
  choices.scrollIntoView();
}
