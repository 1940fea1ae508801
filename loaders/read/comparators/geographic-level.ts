import {oneOf} from "../cells/one-of.ts";
import type {PublishedRow} from "../published-row.ts";

/** The kind of area that a published figure is of. */
export const geographicLevel = oneOf<PublishedRow["geographicLevel"]>("geographic_level", {
  "LOCAL AUTHORITY": {means: "Local authority"},
  REGIONAL: {means: "Regional"},
  NATIONAL: {means: "National"}
});
