/**
 * Folds the form on a narrow screen, where it would push its answer far down, and unfolds it on a wide one, where it is next
 * to the answer and cannot be folded. Unfolded on a narrow screen it fills the screen, with its button in reach.
 */
export function foldChoices(choices: HTMLDetailsElement): void {
  const narrow = matchMedia("(max-width: 60rem)");
  const fit = () => {
    choices.open = !narrow.matches;
  };
  narrow.addEventListener("change", fit);
  fit();
  choices.addEventListener("toggle", () => {
    if (choices.open && narrow.matches) choices.scrollIntoView();
  });
  choices.classList.add("ready");
}
