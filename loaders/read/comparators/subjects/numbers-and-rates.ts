import {inTheYear, on31March} from "../place.ts";
import type {Subject} from "../subject.ts";

/** `cla_number_and_rate_per_10k_children`: the headline numbers. */
export const numbersAndRates: Subject = {
  name: "numbers and rates",
  toldBy: ["Children looked after at 31 March each year"],
  figures: {
    "Children looked after at 31 March each year": {
      "": {number: [on31March("children-looked-after")], rate: [on31March("looked-after-rate", "per 10,000")]}
    },
    "Children starting to be looked after each year": {
      "": {number: [inTheYear("started")], rate: [inTheYear("started-rate", "per 10,000")]}
    },
    "Children ceasing to be looked after each year": {"": {number: [inTheYear("ceased")]}}
  }
};
