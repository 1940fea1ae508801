/**
 * Folds the form away on a narrow screen, where it would stand above its answer in a long scroll, and unfolds it
 * beside the answer on a wide one, where it cannot be folded. Unfolded on a narrow one it fills the screen, its button
 * in reach.
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
