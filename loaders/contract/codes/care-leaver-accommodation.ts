import type {CodeList} from "./code-list.ts";

const PLACES = {
  B: "With parents or relatives",
  C: "Community home",
  D: "Semi-independent accommodation",
  E: "Supported lodgings",
  G: "Gone abroad",
  H: "Deported",
  K: "Ordinary lodgings",
  R: "Residence not known",
  S: "No fixed abode or homeless",
  T: "Foyer",
  U: "Independent living",
  V: "Emergency accommodation",
  W: "Bed and breakfast",
  X: "In custody",
  Y: "Other accommodation",
  Z: "With former foster carer",
  // Some exports add the digit of suitability even where there is nothing to judge.
  "0": "Not known, the authority is not in touch"
};

/** ACCOM: where a care leaver lives, a letter, and whether that is suitable (1) or not (2). */
export const CARE_LEAVER_ACCOMMODATION: CodeList = Object.fromEntries([
  ["0", {label: PLACES["0"]}],
  ...Object.entries(PLACES).flatMap(([letter, place]) => [
    [`${letter}1`, {label: `${place}, suitable`}],
    [`${letter}2`, {label: `${place}, not suitable`}]
  ])
]);
