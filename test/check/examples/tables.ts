import {aReturn} from "../a-return.ts";
import type {Example} from "./example.ts";

/** OC2, Missing and the tables that few figures rest on. */
export const tableExamples: readonly Example[] = [
  {
    code: "sdq-score-and-reason",
    returns: aReturn({health: [{sdqReason: "SDQ2"}, {sdqScore: null, sdqReason: "SDQ2"}, {}]}),
    lines: [2]
  },
  {
    code: "sdq-missing",
    returns: aReturn({
      header: [{child: "ten"}, {child: "baby", born: "2017-06-01"}],
      health: [
        {child: "ten", sdqScore: null},
        {child: "ten", sdqScore: null, sdqReason: "SDQ2"},
        {child: "baby", sdqScore: null}
      ]
    }),
    lines: [2]
  },
  {
    code: "sdq-under-4",
    returns: aReturn({
      header: [{child: "ten"}, {child: "baby", born: "2017-06-01"}],
      health: [{child: "baby"}, {child: "baby", sdqScore: null}, {child: "ten"}]
    }),
    lines: [2]
  },
  {
    code: "sdq-at-17",
    returns: aReturn({
      header: [{child: "ten"}, {child: "old", born: "2001-03-01"}],
      health: [{child: "old"}, {child: "old", sdqScore: null}, {child: "ten"}]
    }),
    lines: [2]
  },
  {
    code: "convicted-under-10",
    returns: aReturn({
      header: [{child: "ten"}, {child: "nine", born: "2009-06-01"}],
      health: [{child: "nine", convicted: false}, {child: "nine"}, {child: "ten", convicted: false}]
    }),
    lines: [2]
  },
  {
    code: "health-check-at-5-or-over",
    returns: aReturn({
      header: [{child: "ten"}, {child: "baby", born: "2017-06-01"}],
      health: [{child: "ten", healthCheck: true}, {child: "ten"}, {child: "baby", healthCheck: true}]
    }),
    lines: [2]
  },
  {
    code: "oc2-without-year-in-care",
    returns: aReturn({
      episodes: [
        {child: "all year", began: "2017-05-10", ended: "2018-09-01", reasonEpisodeCeased: "X1"},
        {child: "all year", began: "2018-09-01", reasonForNewEpisode: "P"},
        {child: "came", began: "2018-04-02"},
        {child: "went", ended: "2019-03-30", reasonEpisodeCeased: "E4A"},
        {child: "breaks", legalStatus: "V4"}
      ],
      health: ["all year", "came", "went", "breaks"].map((child) => ({child}))
    }),
    lines: [3, 4, 5]
  },
  {
    code: "year-in-care-without-oc2",
    returns: aReturn({
      header: [{child: "all year"}, {child: "in oc2"}, {child: "came"}],
      episodes: [{child: "all year"}, {child: "in oc2"}, {child: "came", began: "2018-04-02"}],
      health: [{child: "in oc2"}]
    }),
    lines: [2]
  },
  {
    code: "missing-ends-before-it-begins",
    returns: aReturn({missing: [{ended: "2018-06-30"}, {ended: "2018-07-01"}, {ended: null}]}),
    lines: [2]
  },
  {
    code: "missing-begins-after-year",
    returns: aReturn({missing: [{began: "2019-04-01"}, {began: "2019-03-31"}]}),
    lines: [2]
  },
  {
    code: "missing-ends-outside-year",
    returns: aReturn({missing: [{ended: "2019-04-01"}, {ended: "2018-03-31"}, {ended: "2019-03-31"}]}),
    lines: [2, 3]
  },
  {
    code: "missing-periods-overlap",
    returns: aReturn({
      missing: [
        {began: "2018-07-01", ended: "2018-07-05"},
        {began: "2018-07-04", ended: "2018-07-06"},
        {began: "2018-07-06", ended: "2018-07-07"}
      ]
    }),
    lines: [3]
  },
  {
    code: "missing-out-of-care",
    returns: aReturn({
      episodes: [{began: "2018-07-01", ended: "2018-09-01", reasonEpisodeCeased: "E4A"}],
      missing: [{began: "2018-06-30"}, {began: "2018-07-01"}, {began: "2018-09-02"}, {child: "unknown"}]
    }),
    lines: [2, 4]
  },
  {
    code: "still-missing-out-of-care",
    returns: aReturn({
      episodes: [{child: "left", ended: "2018-09-01", reasonEpisodeCeased: "E8"}, {child: "stays"}],
      missing: [
        {child: "left", ended: null},
        {child: "left", ended: "2018-08-31"},
        {child: "stays", ended: null}
      ]
    }),
    lines: [2]
  },
  {
    code: "care-leaver-of-other-age",
    returns: aReturn({
      header: [
        {child: "ten"},
        {child: "nineteen", born: "1999-06-01"},
        {child: "twenty-five", born: "1993-06-01"}
      ],
      careLeavers: [{child: "ten"}, {child: "nineteen"}, {child: "twenty-five"}]
    }),
    lines: [2, 4]
  },
  {
    code: "social-worker-ends-before-begins",
    returns: aReturn({socialWorkers: [{ended: "2018-06-30"}, {ended: "2018-07-01"}]}),
    lines: [2]
  },
  {
    code: "social-workers-overlap",
    returns: aReturn({
      socialWorkers: [
        {began: "2018-07-01", ended: "2018-08-02"},
        {began: "2018-08-01", ended: "2018-08-05"},
        {began: "2018-08-05"}
      ]
    }),
    lines: [3]
  },
  {
    code: "deprivation-of-liberty-ends-before-begins",
    returns: aReturn({deprivationOfLiberty: [{ended: "2018-06-30"}, {ended: "2018-07-01"}]}),
    lines: [2]
  }
];
