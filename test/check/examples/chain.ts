import type {EpisodeRow} from "../../../loaders/read/rows.ts";
import {aReturn} from "../a-return.ts";
import type {Example} from "./example.ts";

const first: Partial<EpisodeRow> = {began: "2018-05-01", ended: "2018-08-01", reasonEpisodeCeased: "X1"};
const next: Partial<EpisodeRow> = {began: "2018-08-01", reasonForNewEpisode: "P"};

/** Episodes and their neighbours, in one return and from one to the next. */
export const chainExamples: readonly Example[] = [
  {
    code: "duplicate-episode",
    returns: aReturn({episodes: [first, {...first, ended: null}, next]}),
    lines: [3]
  },
  {
    code: "duplicate-episode",
    returns: aReturn({
      episodes: [
        {began: "2018-05-01", ended: "2018-05-01", reasonEpisodeCeased: "X1"},
        {began: "2018-05-01", reasonForNewEpisode: "L"}
      ]
    }),
    lines: []
  },
  {
    code: "episodes-overlap",
    returns: aReturn({episodes: [first, {...next, began: "2018-07-31"}]}),
    lines: [3]
  },
  {code: "episodes-overlap", returns: aReturn({episodes: [first, next]}), lines: []},
  {
    code: "previous-episode-open",
    returns: aReturn({episodes: [{...first, ended: null}, next]}),
    lines: [3]
  },
  {code: "x1-without-next-episode", returns: aReturn({episodes: [first]}), lines: [2]},
  {
    code: "x1-without-next-episode",
    returns: aReturn({episodes: [first, {...next, began: "2018-08-02"}]}),
    lines: [2]
  },
  {code: "x1-without-next-episode", returns: aReturn({episodes: [first, next]}), lines: []},
  {
    code: "new-episode-without-x1",
    returns: aReturn({episodes: [{...first, reasonEpisodeCeased: "E4A"}, next]}),
    lines: [2]
  },
  {
    code: "s-on-the-day-of-an-end",
    returns: aReturn({episodes: [first, {...next, reasonForNewEpisode: "S"}]}),
    lines: [3]
  },
  {
    code: "no-s-after-leaving",
    returns: aReturn({
      episodes: [
        {...first, reasonEpisodeCeased: "E4A"},
        {...next, began: "2018-09-01"}
      ]
    }),
    lines: [3]
  },
  {
    code: "no-s-after-leaving",
    returns: aReturn({
      episodes: [
        {...first, reasonEpisodeCeased: "E4A"},
        {...next, began: "2018-09-01", reasonForNewEpisode: "S"}
      ]
    }),
    lines: []
  },
  {
    code: "gap-in-period-of-care",
    returns: aReturn({episodes: [first, {...next, began: "2018-08-02"}]}),
    lines: [3]
  },
  {
    code: "first-episode-not-s",
    returns: aReturn({
      header: [{child: "c1"}, {child: "c2"}],
      episodes: [
        {child: "c1", began: "2018-05-01", reasonForNewEpisode: "P"},
        {child: "c2", began: "2016-05-01", reasonForNewEpisode: "P"}
      ]
    }),
    lines: [2]
  },
  {
    code: "l-without-new-legal-status",
    returns: aReturn({
      episodes: [
        {...first, child: "same status"},
        {...next, child: "same status", reasonForNewEpisode: "L"},
        {...first, child: "new status"},
        {...next, child: "new status", reasonForNewEpisode: "L", legalStatus: "E1"},
        {...first, child: "moved"},
        {...next, child: "moved", reasonForNewEpisode: "L", legalStatus: "E1", placementType: "K2"}
      ]
    }),
    lines: [3, 7]
  },
  {
    code: "p-or-t-with-new-legal-status",
    returns: aReturn({
      episodes: [
        {...first, child: "a"},
        {...next, child: "a", legalStatus: "E1"},
        {...first, child: "b"},
        {...next, child: "b"}
      ]
    }),
    lines: [3]
  },
  {
    code: "b-or-u-without-new-legal-status",
    returns: aReturn({
      episodes: [
        {...first, child: "a"},
        {...next, child: "a", reasonForNewEpisode: "B"},
        {...first, child: "b"},
        {...next, child: "b", reasonForNewEpisode: "B", legalStatus: "E1"}
      ]
    }),
    lines: [3]
  },
  {
    code: "open-episode-not-carried-over",
    returns: aReturn({
      header: [{year: "2017/18"}, {year: "2018/19"}],
      episodes: [
        {year: "2017/18", child: "lost"},
        {year: "2017/18", child: "stays"},
        {year: "2018/19", child: "stays"},
        {year: "2017/18", child: "left", ended: "2018-02-01", reasonEpisodeCeased: "E4A"}
      ]
    }),
    lines: [2]
  },
  {
    code: "carried-over-from-another-day",
    returns: aReturn({
      episodes: [
        {year: "2017/18", child: "back again", began: "2017-05-10"},
        {year: "2018/19", child: "back again", began: "2018-05-11"},
        {year: "2017/18", child: "moved", began: "2017-05-10"},
        {year: "2018/19", child: "moved", began: "2017-05-11"},
        {year: "2017/18", child: "same"},
        {year: "2018/19", child: "same"}
      ]
    }),
    lines: [2]
  },
  {
    code: "replaced-by-later-return",
    returns: aReturn({
      episodes: [
        {year: "2017/18", child: "moved", began: "2017-05-10"},
        {year: "2018/19", child: "moved", began: "2017-05-11"},
        {year: "2017/18", child: "put together", began: "2017-05-10", ended: "2017-09-01"},
        {year: "2017/18", child: "put together", began: "2017-09-01"},
        {year: "2018/19", child: "put together", began: "2017-05-10"},
        {year: "2017/18", child: "back again", began: "2017-05-10"},
        {year: "2018/19", child: "back again", began: "2018-05-11"}
      ]
    }),
    lines: [2, 5]
  },
  {
    code: "end-changed-by-later-return",
    returns: aReturn({
      episodes: [
        {year: "2017/18", child: "open again", ended: "2017-09-01", reasonEpisodeCeased: "E4A"},
        {year: "2018/19", child: "open again"},
        {year: "2017/18", child: "as before", ended: "2017-09-01", reasonEpisodeCeased: "E4A"},
        {year: "2018/19", child: "as before", ended: "2017-09-01", reasonEpisodeCeased: "E4A"}
      ]
    }),
    lines: [2]
  },
  {
    code: "missing-from-last-year",
    returns: aReturn({
      episodes: [
        {year: "2018/19", child: "late", began: "2018-03-31"},
        {year: "2018/19", child: "new", began: "2018-04-01"},
        {year: "2017/18", child: "known"},
        {year: "2018/19", child: "known"}
      ]
    }),
    lines: [2]
  }
];
