import type {DataFolder} from "../read/data-folder.ts";
import {NOTHING_READ} from "../read/nothing-read.ts";
import type {Facts} from "./children-facts.ts";

/** A data folder without a row about any child: the authority, what is published, and the logs of the service itself. */
export const folderWithoutChildren = (folder: DataFolder): DataFolder => ({
  ...folder,
  returns: NOTHING_READ.returns,
  extract: folder.extract && {...folder.extract, rows: NOTHING_READ.returns},
  service: {
    ...folder.service,
    reviews: folder.service.reviews && [],
    midpointReviews: folder.service.midpointReviews && [],
    initialHealthAssessments: folder.service.initialHealthAssessments && [],
    siblings: folder.service.siblings && []
  }
});

/** Facts about no child: the years and quarters that there are facts of, and how they were decided. */
export const factsWithoutChildren = (facts: Facts): Facts => ({
  ...facts,
  lookedAfter: [],
  lookedAfterAtQuarterEnds: [],
  lookedAfterInYear: [],
  started: [],
  ceased: [],
  placementOrdersGranted: [],
  reviews: [],
  participation: []
});
