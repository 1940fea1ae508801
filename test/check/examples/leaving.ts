import type {EpisodeRow} from "../../../loaders/read/rows.ts";
import {aReturn} from "../a-return.ts";
import type {Example} from "./example.ts";

/** An episode that ended for this reason, aged 10 unless the example says otherwise. */
const left = (reasonEpisodeCeased: EpisodeRow["reasonEpisodeCeased"], more: Partial<EpisodeRow> = {}) => ({
  ended: "2018-09-01",
  reasonEpisodeCeased,
  ...more
});

const at18 = {header: [{born: "2000-08-01"}]};
const at17 = {header: [{born: "2001-09-01"}]};

/** Why care ended, adoption above all. */
export const leavingExamples: readonly Example[] = [
  {code: "adopted-at-18", returns: aReturn({...at18, episodes: [left("E11")]}), lines: [2]},
  {code: "adopted-at-18", returns: aReturn({...at17, episodes: [left("E11")]}), lines: []},
  {code: "special-guardianship-at-18", returns: aReturn({...at18, episodes: [left("E45")]}), lines: [2]},
  {code: "special-guardianship-at-18", returns: aReturn({...at17, episodes: [left("E45")]}), lines: []},
  {code: "independent-under-14", returns: aReturn({episodes: [left("E5"), left("E4A")]}), lines: [2]},
  {code: "adult-care-under-16", returns: aReturn({episodes: [left("E7")]}), lines: [2]},
  {code: "stayed-put-under-18", returns: aReturn({...at17, episodes: [left("E17")]}), lines: [2]},
  {
    code: "stayed-put-under-18",
    // Born some day in September 2000: on 1 September 2018 the young person may be 18.
    returns: aReturn({header: [{born: "2000-09-01"}], episodes: [left("E17")]}),
    lines: []
  },
  {
    code: "adopted-without-placement",
    returns: aReturn({episodes: [left("E11"), left("E12", {placementType: "A6"})]}),
    lines: [2]
  },
  {
    code: "episodes-after-the-last",
    returns: aReturn({episodes: [left("E15"), {began: "2018-10-01"}]}),
    lines: [2]
  },
  {
    code: "former-foster-carer-never-fostered",
    returns: aReturn({episodes: [left("E45", {placementType: "K2"}), left("E45"), left("E47")]}),
    lines: [2]
  },
  {
    code: "adopted-without-ad1",
    returns: aReturn({
      episodes: [left("E11", {child: "c1"}), left("E11", {child: "c2"})],
      adoptions: [{child: "c2"}]
    }),
    lines: [2]
  },
  {
    code: "ad1-without-adoption",
    returns: aReturn({
      episodes: [left("E11", {child: "c1"}), left("E4A", {child: "c2"})],
      adoptions: [{child: "c1"}, {child: "c2"}]
    }),
    lines: [3]
  },
  {
    code: "matched-before-decision",
    returns: aReturn({
      adoptions: [{matched: "2018-04-30"}, {matched: "2018-05-01"}, {matched: null}]
    }),
    lines: [2]
  },
  {code: "duplicate-adoption", returns: aReturn({adoptions: [{}, {year: "2017/18"}]}), lines: [3]},
  {
    code: "placed-for-adoption-without-decision",
    returns: aReturn({
      episodes: [
        {child: "c1", placementType: "A6"},
        {child: "c2", placementType: "A6"}
      ],
      placedForAdoption: [{child: "c2"}]
    }),
    lines: [2]
  },
  {
    code: "placement-order-without-decision",
    returns: aReturn({
      episodes: [
        {child: "c1", legalStatus: "E1"},
        {child: "c2", legalStatus: "E1"}
      ],
      placedForAdoption: [{child: "c2"}]
    }),
    lines: [2]
  },
  {
    code: "decision-reversed-without-reason",
    returns: aReturn({
      placedForAdoption: [
        {ceased: "2018-08-01"},
        {reasonCeased: "RD1"},
        {ceased: "2018-08-01", reasonCeased: "RD1"},
        {}
      ]
    }),
    lines: [2, 3]
  },
  {
    code: "decision-reversed-before-made",
    returns: aReturn({placedForAdoption: [{ceased: "2018-04-30"}, {ceased: "2018-05-01"}]}),
    lines: [2]
  }
];
