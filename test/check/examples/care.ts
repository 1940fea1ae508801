import {aReturn} from "../a-return.ts";
import type {Example} from "./example.ts";

/** Dates of single episodes, and the law under which a child is looked after. */
export const careExamples: readonly Example[] = [
  {
    code: "dec-before-decom",
    returns: aReturn({
      episodes: [
        {began: "2018-05-10", ended: "2018-05-09", reasonEpisodeCeased: "X1"},
        {began: "2018-05-10", ended: "2018-05-10", reasonEpisodeCeased: "X1"}
      ]
    }),
    lines: [2]
  },
  {
    code: "dec-without-rec",
    returns: aReturn({episodes: [{ended: "2018-05-09"}, {ended: "2018-05-09", reasonEpisodeCeased: "E4A"}]}),
    lines: [2]
  },
  {
    code: "rec-without-dec",
    returns: aReturn({episodes: [{reasonEpisodeCeased: "X1"}, {}]}),
    lines: [2]
  },
  {
    code: "episode-begins-after-year",
    returns: aReturn({episodes: [{began: "2019-04-01"}, {began: "2019-03-31"}]}),
    lines: [2]
  },
  {
    code: "episode-ends-after-year",
    returns: aReturn({episodes: [{ended: "2019-04-01"}, {ended: "2019-03-31"}]}),
    lines: [2]
  },
  {
    code: "episode-ends-before-year",
    returns: aReturn({episodes: [{ended: "2018-03-31"}, {ended: "2018-04-01"}]}),
    lines: [2]
  },
  {
    code: "episode-before-1991",
    returns: aReturn({episodes: [{began: "1991-10-13"}, {began: "1991-10-14"}]}),
    lines: [2]
  },
  {
    code: "episode-before-birth",
    returns: aReturn({episodes: [{began: "2008-05-31"}, {began: "2008-06-01"}]}),
    lines: [2]
  },
  {
    code: "episode-under-24-hours",
    returns: aReturn({
      episodes: [
        {began: "2018-05-10", ended: "2018-05-10"},
        {began: "2018-05-10", ended: "2018-05-11"}
      ]
    }),
    lines: [2]
  },
  {
    code: "police-protection-too-long",
    returns: aReturn({
      episodes: [
        {legalStatus: "L1", began: "2018-05-01", ended: "2018-05-05"},
        {legalStatus: "L1", began: "2018-05-01", ended: "2018-05-04"},
        {legalStatus: "L1", began: "2018-05-01", ended: null}
      ]
    }),
    lines: [2, 4]
  },
  {
    code: "emergency-order-too-long",
    returns: aReturn({
      episodes: [
        {legalStatus: "L2", began: "2018-05-01", ended: "2018-05-23"},
        {legalStatus: "L2", began: "2018-05-01", ended: "2018-05-22"}
      ]
    }),
    lines: [2]
  },
  {
    code: "assessment-order-too-long",
    returns: aReturn({
      episodes: [
        {legalStatus: "L3", began: "2018-05-01", ended: "2018-05-09"},
        {legalStatus: "L3", began: "2018-05-01", ended: "2018-05-08"}
      ]
    }),
    lines: [2]
  },
  {
    code: "police-detention-too-long",
    returns: aReturn({
      episodes: [
        {legalStatus: "J2", began: "2018-05-01", ended: "2018-05-23"},
        {legalStatus: "J2", began: "2018-05-01", ended: "2018-05-22"}
      ]
    }),
    lines: [2]
  },
  {
    code: "youth-justice-under-10",
    // Born in June 2008, so ten at the latest on 30 June 2018; on 1 June 2018 the child may already be ten.
    returns: aReturn({
      episodes: [
        {legalStatus: "J1", began: "2018-05-31"},
        {legalStatus: "J1", began: "2018-06-01"}
      ]
    }),
    lines: [2]
  },
  {
    code: "started-at-18",
    returns: aReturn({
      header: [{born: "2000-06-01"}],
      episodes: [
        {began: "2018-06-30"},
        {began: "2018-06-29"},
        {began: "2018-09-01", reasonForNewEpisode: "L"}
      ]
    }),
    lines: [2]
  },
  {
    code: "looked-after-past-18",
    returns: aReturn({
      header: [{child: "c1", born: "2000-06-01"}],
      episodes: [{ended: null}, {ended: "2018-06-30"}, {ended: null, legalStatus: "V2", placementType: "K2"}]
    }),
    lines: [2]
  },
  {
    code: "freeing-order-after-2005",
    returns: aReturn({episodes: [{legalStatus: "D1"}, {legalStatus: "D1", began: "2005-12-30"}]}),
    lines: [2]
  },
  {
    code: "placement-order-before-2005",
    returns: aReturn({episodes: [{legalStatus: "E1", began: "2005-12-29"}, {legalStatus: "E1"}]}),
    lines: [2]
  },
  {
    code: "with-parents-under-section-20",
    returns: aReturn({
      episodes: [
        {placementType: "P1", legalStatus: "V2"},
        {placementType: "P1", legalStatus: "C2"}
      ]
    }),
    lines: [2]
  },
  {
    code: "placed-for-adoption-without-order",
    returns: aReturn({
      episodes: [
        {placementType: "A6", legalStatus: "C2"},
        {placementType: "A6", legalStatus: "E1"},
        {placementType: "A4", legalStatus: "C2"}
      ]
    }),
    lines: [2]
  }
];
