/** The range of children that a full-time reviewing officer should hold (IRO Handbook 2010, paragraph 7.15). */
export const HANDBOOK_CASELOAD = {from: 50, to: 70} as const;
