import {aReturn} from "../a-return.ts";
import type {Example} from "./example.ts";

/** Reviews in the return. */
export const reviewExamples: readonly Example[] = [
  {
    code: "pn0-at-4-or-over",
    // Born in June 2014, so surely 4 on 30 June 2018 and perhaps not yet on the 29th.
    returns: aReturn({
      header: [{born: "2014-06-01"}],
      reviews: [
        {held: "2018-06-30", participation: "PN0"},
        {held: "2018-06-29", participation: "PN0"},
        {held: "2018-06-30", participation: "PN1"}
      ]
    }),
    lines: [2]
  },
  {
    code: "participation-under-4",
    returns: aReturn({
      header: [{born: "2014-06-01"}],
      reviews: [
        {held: "2018-05-31", participation: "PN4"},
        {held: "2018-06-01", participation: "PN4"},
        {held: "2018-05-31", participation: "PN0"}
      ]
    }),
    lines: [2]
  },
  {
    code: "review-outside-year",
    returns: aReturn({
      reviews: [{held: "2018-03-31"}, {held: "2018-04-01"}, {held: "2019-03-31"}, {held: "2019-04-01"}]
    }),
    lines: [2, 5]
  },
  {
    code: "review-before-care",
    returns: aReturn({
      episodes: [{began: "2018-05-10"}],
      reviews: [{held: "2018-05-09"}, {held: "2018-05-10"}]
    }),
    lines: [2]
  },
  {
    code: "review-out-of-care",
    returns: aReturn({
      episodes: [
        {began: "2018-05-10", ended: "2018-06-10", reasonEpisodeCeased: "E4A"},
        {began: "2018-10-01"}
      ],
      reviews: [{held: "2018-08-01"}, {held: "2018-06-10"}, {held: "2018-11-01"}, {held: "2018-05-01"}]
    }),
    lines: [2]
  },
  {
    code: "review-in-short-breaks",
    returns: aReturn({
      episodes: [
        {child: "c1", legalStatus: "V4"},
        {child: "c2", legalStatus: "V2"}
      ],
      reviews: [{child: "c1"}, {child: "c2"}]
    }),
    lines: [2]
  },
  {
    code: "duplicate-review",
    returns: aReturn({reviews: [{}, {}, {held: "2018-09-04"}, {child: "c2"}]}),
    lines: [3]
  },
  {
    code: "year-in-care-without-review",
    returns: aReturn({
      header: [{child: "all year"}, {child: "part of it"}, {child: "reviewed"}],
      episodes: [{child: "all year"}, {child: "part of it", began: "2018-04-02"}, {child: "reviewed"}],
      reviews: [{child: "reviewed"}]
    }),
    lines: [2]
  }
];
