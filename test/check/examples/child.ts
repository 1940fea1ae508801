import {aReturn} from "../a-return.ts";
import type {Example} from "./example.ts";

/** Header, and what hangs on it: UASC included. */
export const childExamples: readonly Example[] = [
  {
    code: "child-without-header",
    returns: aReturn({
      header: [{child: "c1", year: "2017/18"}],
      episodes: [
        {child: "c1", year: "2018/19"},
        {child: "c2", year: "2017/18"}
      ]
    }),
    lines: [3]
  },
  {
    code: "row-without-header",
    returns: aReturn({
      header: [{child: "c1", year: "2017/18"}, {child: "c2"}, {child: "c3", fromAnotherTable: true}],
      reviews: [
        {child: "c1", year: "2018/19"},
        {child: "c2", year: "2018/19"},
        {child: "c3", year: "2018/19"},
        {child: "nobody", year: "2018/19"}
      ]
    }),
    lines: [2, 4]
  },
  {
    code: "id-lost-zeros",
    returns: aReturn({
      header: [{child: "00123"}, {child: "0456"}, {child: "A07"}, {child: "900"}],
      reviews: [{child: "123"}, {child: "0456"}, {child: "A7"}, {child: "900"}]
    }),
    lines: [2]
  },
  {
    code: "duplicate-child",
    returns: aReturn({header: [{child: "c1"}, {child: "c2"}, {child: "c1"}, {child: "c2", year: "2017/18"}]}),
    lines: [4]
  },
  {
    code: "child-in-no-table",
    returns: aReturn({
      header: [{child: "nowhere"}, {child: "in care"}, {child: "care leaver"}],
      episodes: [{child: "in care"}],
      careLeavers: [{child: "care leaver"}]
    }),
    lines: [2]
  },
  {
    code: "born-after-year",
    returns: aReturn({header: [{born: "2019-04-01"}, {child: "c2", born: "2019-03-01"}]}),
    lines: [2]
  },
  {
    code: "sex-changed",
    returns: aReturn({
      header: [
        {year: "2017/18", sex: "female"},
        {year: "2018/19", sex: "male"},
        {year: "2017/18", child: "c2", sex: "unknown"},
        {year: "2018/19", child: "c2", sex: "male"}
      ]
    }),
    lines: [3]
  },
  {
    code: "birth-changed",
    returns: aReturn({
      header: [
        {year: "2017/18", born: "2008-06-01"},
        {year: "2018/19", born: "2008-07-01"}
      ]
    }),
    lines: [3]
  },
  {
    code: "ethnicity-changed",
    returns: aReturn({
      header: [
        {year: "2017/18", ethnicity: "WBRI"},
        {year: "2018/19", ethnicity: "BAFR"},
        {year: "2017/18", child: "c2", ethnicity: "NOBT"},
        {year: "2018/19", child: "c2", ethnicity: "BAFR"}
      ]
    }),
    lines: [3]
  },
  {
    code: "duc-after-18th-birthday",
    returns: aReturn({
      header: [{born: "2000-06-01"}],
      uasc: [{ceased: "2018-07-01"}, {ceased: "2018-06-30"}, {ceased: null}]
    }),
    lines: [2]
  },
  {
    code: "duc-before-year",
    returns: aReturn({uasc: [{ceased: "2018-03-31"}, {ceased: "2018-04-01"}]}),
    lines: [2]
  },
  {
    code: "duc-changed",
    returns: aReturn({
      uasc: [
        {year: "2017/18", ceased: "2026-06-01"},
        {year: "2018/19", ceased: "2018-09-01"},
        {year: "2017/18", child: "c2", ceased: null},
        {year: "2018/19", child: "c2", ceased: "2018-09-01"}
      ]
    }),
    lines: [3]
  },
  {code: "duplicate-uasc", returns: aReturn({uasc: [{}, {child: "c2"}, {}]}), lines: [4]}
];
