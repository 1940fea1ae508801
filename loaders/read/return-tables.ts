import type {CellsOf, Layout} from "./layout/layout.ts";
import type {ReturnRows} from "./rows.ts";
import {adoptions} from "./tables/adoptions.ts";
import {careLeavers} from "./tables/care-leavers.ts";
import {deprivationOfLiberty} from "./tables/deprivation-of-liberty.ts";
import {episodes} from "./tables/episodes.ts";
import {header} from "./tables/header.ts";
import {health} from "./tables/health.ts";
import {missing} from "./tables/missing.ts";
import {placedForAdoption} from "./tables/placed-for-adoption.ts";
import {previousPermanence} from "./tables/previous-permanence.ts";
import {reviews} from "./tables/reviews.ts";
import {socialWorkers} from "./tables/social-workers.ts";
import {uasc} from "./tables/uasc.ts";

/** The layout of each table of a return. A table that is left out does not compile. */
export const RETURN_TABLES: {
  readonly [Table in keyof ReturnRows]: Layout<CellsOf<ReturnRows[Table][number]>>;
} = {
  header,
  episodes,
  reviews,
  uasc,
  health,
  careLeavers,
  adoptions,
  placedForAdoption,
  previousPermanence,
  missing,
  socialWorkers,
  deprivationOfLiberty
};
