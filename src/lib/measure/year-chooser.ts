import {addFigureButtons} from "./figure-buttons.js";

/**
 * Answers the choice of a year on a measure's page. The choice is kept in the address (`?year=2017-18`), so that it can be
 * linked. The code that draws is fetched when a reader first chooses. Without JavaScript the page shows the newest year
 * and no choice. A year is named by the words of its button.
 */
export function startYearChooser(form: HTMLFormElement, status: HTMLElement): void {
  const {measure, year: newest} = form.dataset;
  const buttons = [...form.querySelectorAll<HTMLInputElement>("input[name=year]")];
  const first = buttons.find(({value}) => value === newest);
  if (measure === undefined || newest === undefined || !first) return;
  const nameOf = ({labels, value}: HTMLInputElement): string => labels?.[0]?.textContent.trim() ?? value;
  let shown = first;

  const show = async (): Promise<void> => {
    const asked = new URLSearchParams(location.search).get("year") ?? newest;
    const button = buttons.find(({value}) => value === asked);
    if (!button) status.textContent = `There is no year “${asked}” here. Showing ${nameOf(shown)}.`;
    if (!button || button === shown) return;
    button.checked = true;
    try {
      const {showYear} = await import("./show-year.js");
      const drawn = await showYear(measure, asked);
      shown = button;
      document.querySelectorAll<HTMLElement>("[data-of-year] figure.figure").forEach(addFigureButtons);
      status.textContent = `Showing ${nameOf(button)} in ${drawn} ${drawn === 1 ? "figure" : "figures"} below.`;
    } catch {
      status.textContent = `Still showing ${nameOf(shown)}: the other years could not be fetched.`;
    }
  };

  form.hidden = false;
  form.addEventListener("change", () => form.requestSubmit());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const year = String(new FormData(form).get("year"));
    const address = new URLSearchParams(location.search);
    if (year === newest) address.delete("year");
    else address.set("year", year);
    history.pushState(null, "", address.size === 0 ? location.pathname : `?${address}`);
    void show();
  });
  addEventListener("popstate", () => void show());
  void show();
}
