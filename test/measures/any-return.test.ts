import fc from "fast-check";
import {expect, test} from "vitest";
import {CATEGORIES_OF_NEED, type CategoryOfNeed} from "../../loaders/contract/codes/category-of-need.ts";
import {ETHNICITIES, type Ethnicity} from "../../loaders/contract/codes/ethnicity.ts";
import {LEGAL_STATUSES, type LegalStatus} from "../../loaders/contract/codes/legal-status.ts";
import {PARTICIPATION_CODES, type ParticipationCode} from "../../loaders/contract/codes/participation.ts";
import {PLACEMENT_TYPES, type PlacementType} from "../../loaders/contract/codes/placement-type.ts";
import {
  REASONS_EPISODE_CEASED,
  type ReasonEpisodeCeased
} from "../../loaders/contract/codes/reason-episode-ceased.ts";
import {
  REASONS_FOR_NEW_EPISODE,
  type ReasonForNewEpisode
} from "../../loaders/contract/codes/reason-for-new-episode.ts";
import {episode, folderOf, header, review} from "../children/hand-made.ts";
import {countFolder} from "./counted-values.ts";

const oneOf = <Code extends string>(codes: object) => fc.constantFrom(...(Object.keys(codes) as Code[]));
const child = fc.constantFrom("ann", "bob", "cat");
const year = fc.constantFrom("2017/18", "2018/19");
const day = fc
  .date({min: new Date("2015-01-01"), max: new Date("2019-12-31"), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

/** Rows of any codes and dates in any order: what the third-party samples hold, and worse. */
const anyReturn = fc.record({
  episodes: fc.array(
    fc
      .record({
        child,
        year,
        began: day,
        ended: fc.option(day),
        reasonForNewEpisode: oneOf<ReasonForNewEpisode>(REASONS_FOR_NEW_EPISODE),
        legalStatus: oneOf<LegalStatus>(LEGAL_STATUSES),
        categoryOfNeed: oneOf<CategoryOfNeed>(CATEGORIES_OF_NEED),
        placementType: oneOf<PlacementType>(PLACEMENT_TYPES),
        reasonEpisodeCeased: fc.option(oneOf<ReasonEpisodeCeased>(REASONS_EPISODE_CEASED))
      })
      .map(({child: id, began, ...about}) => episode(id, began, about)),
    {maxLength: 20}
  ),
  reviews: fc.array(
    fc
      .record({child, held: day, participation: oneOf<ParticipationCode>(PARTICIPATION_CODES)})
      .map(({child: id, held, participation}) => review(id, held, {participation})),
    {maxLength: 10}
  ),
  ethnicities: fc.tuple(...["ann", "bob", "cat"].map(() => oneOf<Ethnicity>(ETHNICITIES)))
});

test("whatever the rows, nothing fails, every table is whole and every sum is true", () => {
  fc.assert(
    fc.property(anyReturn, ({episodes, reviews, ethnicities}) => {
      const headers = ["ann", "bob", "cat"].map((id, index) =>
        header(id, {ethnicity: ethnicities[index] ?? "NOBT"})
      );
      const {counted, value} = countFolder(folderOf({returns: {header: headers, episodes, reviews}}));
      for (const {total, addends} of counted.sums) {
        const sum = addends.reduce((all, addend) => all + (value(addend) ?? Number.NaN), 0);
        if (sum !== value(total)) expect([total, sum]).toEqual([total, value(total)]);
      }
      expect(counted.counts.filter((count) => count.value < 0)).toEqual([]);
    }),
    {numRuns: 40}
  );
});
