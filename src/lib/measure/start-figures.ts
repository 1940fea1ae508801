// The one script of every page with figures, so that a reader fetches it once for all pages.
import {addFigureButtons} from "./figure-buttons.js";
import {startLookingFurther} from "./look-further.js";
import {startYearChooser} from "./year-chooser.js";

const addButtons = (place: ParentNode) =>
  place.querySelectorAll<HTMLElement>("figure.figure").forEach(addFigureButtons);
addButtons(document);
// A page that shows other figures later says where.
addEventListener("figures-shown", ({target}) => {
  if (target instanceof Element) addButtons(target);
});

const form = document.querySelector<HTMLFormElement>("#year-chooser");
const status = document.querySelector<HTMLElement>("#year-status");
if (form && status) startYearChooser(form, status);

const further = document.querySelector<HTMLElement>("#further");
if (further) startLookingFurther(further);
