import type {EnglandArea} from "../../../loaders/contract/england.ts";
import {required} from "../../contract/required.js";

/** The region that a council is shown in: London is one, though the Department gives figures for its two halves. */
export const regionName = ({region, name}: Pick<EnglandArea, "region" | "name">): string =>
  required(region, `the region of ${name}`).name.replace(/^(Inner|Outer) London$/, "London");
