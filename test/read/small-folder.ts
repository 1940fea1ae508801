/** A council of two made-up children, in one year: the least that a data folder may hold. */
export const AUTHORITY = {
  name: "Exampleshire",
  code: "E06000034",
  region: {code: "E12000006", name: "East of England"},
  neighbours: {set: "Children’s services statistical neighbours", areas: []},
  reportingYears: ["2018/19"],
  dataTakenOn: "2019-06-30",
  contact: {name: "Reviewing service", email: "reviews@example.org"}
};

export const HEADER = `CHILD,SEX,DOB,ETHNIC,MOTHER
A1,1,01/05/2010,WBRI,
B2,2,01/02/2005,BAFR,0
`;

export const EPISODES = `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,PL_DISTANCE,PL_LOCATION
A1,03/04/2018,S,C1,N1,U6,PR1,01/09/2018,X1,CARPL,4.5,IN
A1,01/09/2018,P,C2,N1,K2,PR4,,,,31.0,OUT
B2,12/11/2017,S,V2,N8,U4,PR1,,,,,
`;

/** The files of the folder, with some of them changed, added or (by null) taken away. */
export function smallFolder(changes: Readonly<Record<string, string | Buffer | null>> = {}) {
  const files = new Map<string, string | Buffer>([
    ["authority.json", JSON.stringify(AUTHORITY, null, 2)],
    ["returns/2018-19/header.csv", HEADER],
    ["returns/2018-19/episodes.csv", EPISODES]
  ]);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) files.delete(path);
    else files.set(path, content);
  }
  return Object.fromEntries(files);
}
