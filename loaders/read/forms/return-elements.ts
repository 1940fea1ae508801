/**
 * The Department's XML of the return (root EXPSSDA903, one CHILD for each child): which element is a row of which table,
 * and the columns that a row of it has. Only two elements have another name than their column: CHILDID and PL.
 */
export interface ReturnElement {
  /** What its table is called in findings: the element, and for the three tables that lie in HEADER what tells them. */
  readonly called: string;
  /** The element that holds the row. */
  readonly within: string;
  /** The columns of the table as CSV files have them, in their order. */
  readonly columns: readonly string[];
  /** The columns that come from the child's HEADER wherever the row is. */
  readonly ofChild: readonly string[];
  /** The element of HEADER of which a row depends, where the row has no element of its own; all of them are `own`. */
  readonly own: readonly string[] | null;
}

const CHILD_AND_BIRTH = ["CHILD", "DOB"];

const container = (within: string, ofChild: readonly string[], own: readonly string[]): ReturnElement => ({
  called: within,
  within,
  columns: [...ofChild, ...own],
  ofChild,
  own: null
});

const inHeader = (called: string, ofChild: readonly string[], own: readonly string[]): ReturnElement => ({
  called: `HEADER ${called}`,
  within: "HEADER",
  columns: [...ofChild, ...own],
  ofChild,
  own
});

/** Header itself: the columns of the CSV, of which MOTHER and MC_DOB may be absent. */
export const HEADER_ELEMENT: ReturnElement = {
  called: "HEADER",
  within: "HEADER",
  columns: ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
  ofChild: [],
  own: null
};

/** UASC: a row for each HEADER whose element UASC is 1. */
export const UASC_ELEMENT: ReturnElement = {
  called: "HEADER UASC",
  within: "HEADER",
  columns: ["CHILD", "SEX", "DOB", "DUC"],
  ofChild: ["CHILD", "SEX", "DOB"],
  own: ["UASC", "DUC"]
};

/** The tables that lie in HEADER: a row for each child who has any of their elements filled. */
export const IN_HEADER: readonly ReturnElement[] = [
  inHeader("DATE_INT", CHILD_AND_BIRTH, [
    "DATE_INT",
    "DATE_MATCH",
    "FOSTER_CARE",
    "NB_ADOPTR",
    "SEX_ADOPTR",
    "LS_ADOPTR"
  ]),
  inHeader("IN_TOUCH", CHILD_AND_BIRTH, ["IN_TOUCH", "ACTIV", "ACCOM"])
];

/** The elements that are a row each. */
export const CONTAINERS: readonly ReturnElement[] = [
  container(
    "EPISODE",
    ["CHILD"],
    [
      "DECOM",
      "RNE",
      "LS",
      "CIN",
      "PLACE",
      "PLACE_PROVIDER",
      "DEC",
      "REC",
      "REASON_PLACE_CHANGE",
      "HOME_POST",
      "PL_POST",
      "URN"
    ]
  ),
  container("AREVIEW", CHILD_AND_BIRTH, ["REVIEW", "REVIEW_CODE"]),
  container("AMISSING", CHILD_AND_BIRTH, ["MISSING", "MIS_START", "MIS_END"]),
  container("PERMANENCE", CHILD_AND_BIRTH, ["PREV_PERM", "LA_PERM", "DATE_PERM"]),
  container("OC2", CHILD_AND_BIRTH, [
    "SDQ_SCORE",
    "SDQ_REASON",
    "CONVICTED",
    "HEALTH_CHECK",
    "IMMUNISATIONS",
    "TEETH_CHECK",
    "HEALTH_ASSESSMENT",
    "SUBSTANCE_MISUSE",
    "INTERVENTION_RECEIVED",
    "INTERVENTION_OFFERED"
  ]),
  container("AD_PLACED", CHILD_AND_BIRTH, ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"])
];

/**
 * Tables that came after the last schema that the Department published, told by an element that they must have. What
 * their own element is called is not known, so it may have any name.
 */
export const BY_ELEMENT: Readonly<Record<string, ReturnElement>> = {
  SW_ID: container("SW_ID", CHILD_AND_BIRTH, ["SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"]),
  DOLO_START: container("DOLO_START", CHILD_AND_BIRTH, ["DOLO_START", "DOLO_END"])
};

/** The column of an element, where that has another name. */
export const COLUMN_OF: Readonly<Record<string, string>> = {CHILDID: "CHILD", PL: "PLACE"};
