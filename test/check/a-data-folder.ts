import type {Files} from "./a-folder.ts";

const AUTHORITY = {
  name: "Testshire",
  code: "E06000034",
  region: {code: "E12000006", name: "East of England"},
  neighbours: {set: "none", areas: []},
  reportingYears: ["2018/19"],
  dataTakenOn: "2019-05-01",
  synthetic: true,
  contact: {name: "Reviewing service", email: "reviews@example.org"}
};

/** A small data folder in which everything is right: two made-up children in care all year. */
export const VALID: Files = {
  "authority.json": JSON.stringify(AUTHORITY),
  "returns/2018-19/header.csv": [
    "CHILD,SEX,DOB,ETHNIC",
    "00000000000000a1,2,01/06/2008,WBRI",
    "00000000000000b2,1,01/03/2010,BAFR",
    ""
  ].join("\n"),
  "returns/2018-19/episodes.csv": [
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,PL_DISTANCE,PL_LOCATION",
    "00000000000000a1,10/05/2017,S,C2,N1,U4,PR1,,,,4.5,IN",
    "00000000000000b2,11/05/2017,S,C2,N1,U6,PR1,01/09/2018,X1,CARPL,4.5,IN",
    "00000000000000b2,01/09/2018,P,C2,N1,K2,PR4,,,,30.1,OUT",
    ""
  ].join("\n"),
  "returns/2018-19/reviews.csv": [
    "CHILD,DOB,REVIEW,REVIEW_CODE",
    "00000000000000a1,01/06/2008,12/06/2018,PN1",
    "00000000000000b2,01/03/2010,13/06/2018,PN6",
    ""
  ].join("\n"),
  "service/reviews.csv": [
    "child,review_due,review_held,participation",
    "00000000000000a1,14/06/2018,12/06/2018,PN1",
    ""
  ].join("\n")
};
