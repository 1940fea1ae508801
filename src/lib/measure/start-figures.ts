// The one script of every page with figures, so that a reader fetches it once for all pages.
import {addFigureButtons} from "./figure-buttons.js";
import {startLookingFurther} from "./look-further.js";
import {startYearChooser} from "./year-chooser.js";

document.querySelectorAll<HTMLElement>("figure.figure").forEach(addFigureButtons);

const form = document.querySelector<HTMLFormElement>("#year-chooser");
const status = document.querySelector<HTMLElement>("#year-status");
if (form && status) startYearChooser(form, status);

const further = document.querySelector<HTMLElement>("#further");
if (further) startLookingFurther(further);
