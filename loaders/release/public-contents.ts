import type {AlreadyPublic} from "../contract/already-public.ts";
import type {Contents} from "../contract/contents.ts";
import type {CatalogueFile, Certificate} from "../contract/release.ts";
import type {GatedFigure, Released} from "../contract/released.ts";
import {contentsOf} from "./contents.ts";

/** What passed the gate. A public release has no other figures of the council's own. */
export interface PassedTheGate {
  readonly figures: Released<readonly GatedFigure[]>;
  readonly certificate: Released<Certificate>;
}

/** Declared only for its private member, which a changed copy does not have, so that no other code can make one. */
declare class WorkedOutFromReleased {
  private readonly workedOutFromReleased: true;
}

/** Contents that anybody may see. Only `publicContents` makes them, from what passed the gate. */
export type PublicContents = Contents & WorkedOutFromReleased;

/** The contents of the public edition. */
export const publicContents = (
  {figures, certificate}: PassedTheGate,
  around: AlreadyPublic,
  catalogue: CatalogueFile
): PublicContents => contentsOf(figures, certificate, around, catalogue) as PublicContents;
