import type {CodeList} from "./code-list.ts";

/**
 * REC: why an episode ended. X1 alone does not end a period of care.
 * `firstYear` and `lastYear` bound the collection years (by the year they end in) that allow a code.
 */
export const REASONS_EPISODE_CEASED = {
  X1: {label: "Episode ceases, new episode begins on the same day"},
  E11: {label: "Adopted, application unopposed"},
  E12: {label: "Adopted, consent dispensed with"},
  E13: {label: "Left to live with parent, relative or other person with no parental responsibility"},
  E14: {label: "Accommodation on remand ended"},
  E15: {label: "Age assessment found the child to be 18 or over"},
  E16: {label: "Child moved abroad"},
  E17: {label: "Aged 18 and remained with current carers"},
  E2: {label: "Died"},
  E3: {label: "Care taken over by another local authority"},
  E4A: {label: "Returned home, planned"},
  E4B: {label: "Returned home, unplanned"},
  E41: {label: "Child arrangements order granted"},
  E43: {label: "Special guardianship order to former foster carers", lastYear: 2018},
  E44: {label: "Special guardianship order to other carers", lastYear: 2018},
  E45: {label: "Special guardianship order to former foster carer, relative or friend", firstYear: 2019},
  E46: {label: "Special guardianship order to former foster carer, other", firstYear: 2019},
  E47: {label: "Special guardianship order to relative or friend, not former foster carer", firstYear: 2019},
  E48: {label: "Special guardianship order to other person, not former foster carer", firstYear: 2019},
  E5: {label: "Moved into independent living with supportive accommodation"},
  E6: {label: "Moved into independent living without formal support"},
  E7: {label: "Transferred to residential care funded by adult social services"},
  E8: {label: "Period of care ceased for any other reason"},
  E9: {label: "Sentenced to custody"}
} as const satisfies CodeList;

export type ReasonEpisodeCeased = keyof typeof REASONS_EPISODE_CEASED;
