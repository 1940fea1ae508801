/** The dataset of two made-up children: A1 with one review in time, one late and one that was missed; B2 with one. */
export const DATASET = {
  "ssd/ssd_person.csv": "pers_legacy_id,pers_person_id,pers_sex\nA1,9001,M\nB2,9002,F\nC3,9003,F\n",
  "ssd/ssd_cla_episodes.csv":
    "clae_cla_episode_id,clae_person_id,clae_cla_id\ne1,9001,p1\ne2,9001,p1\ne3,9002,p2\n",
  "ssd/ssd_cla_reviews.csv": [
    "clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation",
    "r1,p2,2018-11-30 00:00:00.000,2018-11-29 14:30:00.000,N,PN6 - Did not attend",
    "r2,p1,2018-05-01 00:00:00.000,2018-04-30 10:00:00.000,N,PN1",
    "r3,p1,2018-07-30 00:00:00.000,2018-08-02 09:15:00.000,N,Child attended and spoke for themselves.",
    "r4,p1,2019-01-15 00:00:00.000,NULL,N,NULL",
    "r5,p1,2019-01-10 00:00:00.000,NULL,Y,NULL",
    ""
  ].join("\r\n")
} as const;

/** Some of its files changed, by lines of the table of reviews. */
export const reviewLines = (...lines: readonly string[]): {readonly "ssd/ssd_cla_reviews.csv": string} => ({
  "ssd/ssd_cla_reviews.csv": [DATASET["ssd/ssd_cla_reviews.csv"].split("\r\n")[0], ...lines, ""].join("\n")
});
