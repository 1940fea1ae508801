import {yearOfSlug} from "../../contract/calendar/reporting-year.js";
import {required} from "../../contract/required.js";
import {addFigureButtons} from "./figure-buttons.js";

/**
 * Answers the choice of a year on a measure's page. The choice is kept in the address (`?year=2017-18`), so that it can be
 * linked. The code that draws is fetched when a reader first chooses. Without JavaScript the page shows the newest year
 * and no choice.
 */
export function startYearChooser(form: HTMLFormElement, status: HTMLElement): void {
  const measure = required(form.dataset.measure, "the measure of the page");
  const newest = required(form.dataset.year, "the year that the page shows");
  let shown = newest;

  async function show(): Promise<void> {
    const asked = new URLSearchParams(location.search).get("year") ?? newest;
    const button = form.querySelector<HTMLInputElement>(`input[value="${CSS.escape(asked)}"]`);
    if (!button) status.textContent = `There is no year “${asked}” here. Showing ${yearOfSlug(shown)}.`;
    if (!button || asked === shown) return;
    button.checked = true;
    try {
      const {showYear} = await import("./show-year.js");
      const drawn = await showYear(measure, yearOfSlug(asked));
      shown = asked;
      document.querySelectorAll<HTMLElement>("[data-of-year] figure.figure").forEach(addFigureButtons);
      status.textContent = `Showing ${yearOfSlug(asked)} in ${drawn} ${drawn === 1 ? "figure" : "figures"} from here on.`;
    } catch {
      status.textContent = `Still showing ${yearOfSlug(shown)}: the other years could not be fetched.`;
    }
  }

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
