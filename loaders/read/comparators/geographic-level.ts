import type {PublishedRow} from "../../contract/published-row.ts";
import {oneOf} from "../cells/one-of.ts";

/** The kind of area that a published figure is about. */
export const geographicLevel = oneOf<PublishedRow["geographicLevel"]>("geographic_level", {
  "LOCAL AUTHORITY": {means: "Local authority"},
  REGIONAL: {means: "Regional"},
  NATIONAL: {means: "National"}
});
