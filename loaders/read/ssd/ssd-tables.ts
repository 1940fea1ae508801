/** A column of the Standard Safeguarding Dataset that is read. */
export interface SsdColumn {
  readonly column: string;
  /** What it becomes, in words. */
  readonly becomes: string;
  /** May a council's dataset lack it? Not every case system fills every column. */
  readonly mayBeAbsent: boolean;
}

/**
 * All that is read of the Standard Safeguarding Dataset (Data to Insight): table, column, what it becomes. Names of
 * tables and columns are the same in every case system. `docs/forms-of-the-return.md` shows this list, and the queries
 * of a database are made from it.
 */
export const SSD_TABLES = {
  ssd_person: {
    person: {
      column: "pers_person_id",
      becomes: "the child’s id, if the return has this one",
      mayBeAbsent: false
    },
    legacy: {
      column: "pers_legacy_id",
      becomes: "the child’s id, if the return has this one",
      mayBeAbsent: true
    }
  },
  ssd_cla_episodes: {
    period: {
      column: "clae_cla_id",
      becomes: "the period of care, by which a review finds its child",
      mayBeAbsent: false
    },
    person: {column: "clae_person_id", becomes: "the person whose period of care it is", mayBeAbsent: false}
  },
  ssd_cla_reviews: {
    review: {
      column: "clar_cla_review_id",
      becomes: "nothing but a way to tell two reviews from one review exported twice",
      mayBeAbsent: true
    },
    period: {column: "clar_cla_id", becomes: "the period of care that was reviewed", mayBeAbsent: true},
    person: {
      column: "clar_cla_person_id",
      becomes: "the person whose review it is; without it, the period of care tells",
      mayBeAbsent: true
    },
    due: {column: "clar_cla_review_due_date", becomes: "the day by which it was due", mayBeAbsent: false},
    held: {
      column: "clar_cla_review_date",
      becomes: "the day on which it was held; blank if it was not",
      mayBeAbsent: false
    },
    cancelled: {
      column: "clar_cla_review_cancelled",
      becomes: "`Y`: a meeting that was called off, which is left out",
      mayBeAbsent: true
    },
    participation: {
      column: "clar_cla_review_participation",
      becomes: "how the child took part: `PN0` to `PN7`, alone, before words, or as the words of the code",
      mayBeAbsent: true
    }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, SsdColumn>>>>;

/** A table of the dataset that is read. */
export type SsdTable = keyof typeof SSD_TABLES;

/** The names of the tables that are read. */
export const SSD_TABLE_NAMES = Object.keys(SSD_TABLES) as readonly SsdTable[];

/** The folder of the dataset's tables, in a data folder or beside a raw return. */
export const SSD_FOLDER = "ssd";
