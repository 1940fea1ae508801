import type {EpisodeRow} from "../../../loaders/read/rows.ts";
import {aReturn} from "../a-return.ts";
import type {Example} from "./example.ts";

/** The child was born in June 2008: 9 when the usual episode begins. */
const began = (placementType: EpisodeRow["placementType"], day: string) => ({placementType, began: day});

/** A stay that begins on 1 May 2018. */
const stay = (placementType: EpisodeRow["placementType"], ended: string) => ({
  ...began(placementType, "2018-05-01"),
  ended,
  reasonEpisodeCeased: "X1" as const
});

/** Where a child lives: age, provider, temporary placements, distance. */
export const placementExamples: readonly Example[] = [
  {
    code: "independent-living-under-15",
    returns: aReturn({episodes: [began("P2", "2023-05-31"), began("P2", "2023-06-01")]}),
    lines: [2]
  },
  {
    code: "semi-independent-under-14",
    returns: aReturn({episodes: [began("H5", "2022-05-31"), began("H5", "2022-06-01")]}),
    lines: [2]
  },
  {
    code: "supported-accommodation-under-16",
    returns: aReturn({episodes: [began("K3", "2024-05-31"), began("K3", "2024-06-01")]}),
    lines: [2]
  },
  {
    code: "young-offender-institution-under-10",
    returns: aReturn({episodes: [began("R5", "2018-05-31"), began("R5", "2018-06-01")]}),
    lines: [2]
  },
  {
    code: "residential-school-under-4",
    returns: aReturn({episodes: [began("S1", "2012-05-31"), began("S1", "2012-06-01")]}),
    lines: [2]
  },
  {
    code: "residential-employment-under-14",
    returns: aReturn({episodes: [began("P3", "2022-05-31"), began("P3", "2022-06-01")]}),
    lines: [2]
  },
  ...(["PR1", "PR2"] as const).map((placementProvider) => ({
    code: `provider-${placementProvider.toLowerCase()}-of-this-placement`,
    returns: aReturn({
      episodes: [
        {placementProvider, placementType: "R5"},
        {placementProvider, placementType: "U4"}
      ]
    }),
    lines: [2]
  })),
  ...(["PR3", "PR4", "PR5"] as const).map((placementProvider) => ({
    code: `provider-${placementProvider.toLowerCase()}-of-this-placement`,
    returns: aReturn({
      episodes: [
        {placementProvider, placementType: "P1"},
        {placementProvider, placementType: "R2"}
      ]
    }),
    lines: [2]
  })),
  {
    code: "parents-provide-other-placement",
    returns: aReturn({
      episodes: [
        {placementProvider: "PR0", placementType: "U4"},
        {placementProvider: "PR0", placementType: "P1"}
      ]
    }),
    lines: [2]
  },
  {
    code: "provider-missing",
    returns: aReturn({
      episodes: [{placementProvider: null}, {placementProvider: null, placementType: "T1"}, {}]
    }),
    lines: [2]
  },
  {
    code: "provider-not-expected",
    returns: aReturn({episodes: [{placementType: "Z1"}, {placementType: "Z1", placementProvider: null}]}),
    lines: [2]
  },
  {
    code: "move-without-reason",
    returns: aReturn({
      episodes: [
        stay("U4", "2018-06-01"),
        {
          ...stay("K2", "2018-07-01"),
          began: "2018-06-01",
          reasonForNewEpisode: "P",
          reasonForPlacementChange: "CARPL"
        },
        {began: "2018-07-01", reasonForNewEpisode: "P"}
      ]
    }),
    lines: [2]
  },
  {
    code: "temporary-with-reason",
    returns: aReturn({
      episodes: [
        {placementType: "T1", reasonForPlacementChange: "CARPL"},
        {placementType: "U4", reasonForPlacementChange: "CARPL"}
      ]
    }),
    lines: [2]
  },
  {
    code: "hospital-too-long",
    returns: aReturn({episodes: [stay("T1", "2018-06-13"), stay("T1", "2018-06-12")]}),
    lines: [2]
  },
  {
    code: "carer-holiday-too-long",
    returns: aReturn({episodes: [stay("T3", "2018-05-23"), stay("T3", "2018-05-22")]}),
    lines: [2]
  },
  {
    code: "short-stay-too-long",
    returns: aReturn({episodes: [stay("T4", "2018-05-09"), stay("T4", "2018-05-08")]}),
    lines: [2]
  },
  {
    code: "third-carer-holiday",
    returns: aReturn({
      episodes: ["2018-05-01", "2018-07-01", "2018-09-01"].map((day) => began("T3", day))
    }),
    lines: [4]
  },
  {
    code: "care-begins-temporarily",
    returns: aReturn({
      episodes: [{placementType: "T1"}, {placementType: "T1", reasonForNewEpisode: "P"}]
    }),
    lines: [2]
  },
  {
    code: "care-ends-temporarily",
    returns: aReturn({
      episodes: [{...stay("T1", "2018-05-09"), reasonEpisodeCeased: "E4A"}, stay("T1", "2018-05-09")]
    }),
    lines: [2]
  },
  {
    code: "temporary-in-short-breaks",
    returns: aReturn({
      episodes: [
        {placementType: "T1", legalStatus: "V3"},
        {placementType: "T1", legalStatus: "V2"}
      ]
    }),
    lines: [2]
  },
  {
    code: "no-return-from-temporary",
    returns: aReturn({
      episodes: ["K2", "U4"].flatMap((after) => [
        {...stay("U4", "2018-06-01"), child: after},
        {...stay("T1", "2018-06-09"), child: after, began: "2018-06-01"},
        {...began(after as "K2" | "U4", "2018-06-09"), child: after}
      ])
    }),
    lines: [3]
  },
  {
    code: "distance-over-350-miles",
    returns: aReturn({episodes: [{distanceMiles: 350.1}, {distanceMiles: 350}, {distanceMiles: null}]}),
    lines: [2]
  },
  {
    code: "distance-for-short-breaks",
    returns: aReturn({episodes: [{legalStatus: "V4"}, {legalStatus: "V4", distanceMiles: null}]}),
    lines: [2]
  },
  {
    code: "distance-for-uasc",
    returns: aReturn({
      episodes: [{child: "c1"}, {child: "c1", distanceMiles: null}, {child: "c2"}],
      uasc: [{child: "c1"}]
    }),
    lines: [2]
  },
  {
    code: "distance-missing",
    returns: aReturn({
      episodes: [
        {distanceMiles: null},
        {distanceMiles: null, legalStatus: "V3"},
        {distanceMiles: null, child: "c2"}
      ],
      uasc: [{child: "c2"}]
    }),
    lines: [2]
  }
];
