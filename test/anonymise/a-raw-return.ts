import type {Files} from "../check/a-folder.ts";

/** Two made-up children: Ann came into care on the day she was born; Ben turned 18 and left on that day. */
export const RAW: Files = {
  "header.csv": [
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
    "ann-0001,2,17/05/2018,WBRI,UN1,,",
    "ben-0002,1,23/09/2000,BAFR,A123456789012,0,"
  ].join("\r\n"),
  "episodes.csv": [
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
    "ann-0001,17/05/2018,S,C1,N1,U6,PR1,,,,RM17 6AB,SS1 1AA,SC012345",
    "ben-0002,01/04/2016,S,C2,N1,K2,PR4,23/09/2018,E17,,RM17 6AB,RM16 4XX,SC054321"
  ].join("\r\n"),
  "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\r\nann-0001,17/05/2018,12/06/2018,PN0\r\n"
};
