import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import type {ReasonEpisodeCeased} from "../../contract/codes/reason-episode-ceased.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";
import {surelyAged, surelyUnder} from "../possible-age.ts";
import type {Rule} from "../rule.ts";

const ADOPTED = ["E11", "E12"] as const;
const SPECIAL_GUARDIANSHIP = ["E43", "E44", "E45", "E46", "E47", "E48"] as const;

/** The reason why care ended, against the child's age and the episodes before and after. */
export const leavingCareRules: readonly Rule[] = [
  notAtThatAge({
    code: "adopted-at-18",
    rule: "386",
    wrong: "A child is adopted (E11, E12) before turning 18.",
    reasons: ADOPTED,
    unfit: (born, ended) => surelyAged(18, born, ended),
    measures: ["adopted"]
  }),
  notAtThatAge({
    code: "special-guardianship-at-18",
    rule: "407",
    wrong: "A special guardianship order (E43 to E48) is made before a child turns 18.",
    reasons: SPECIAL_GUARDIANSHIP,
    unfit: (born, ended) => surelyAged(18, born, ended),
    measures: ["special-guardianship"]
  }),
  notAtThatAge({
    code: "independent-under-14",
    rule: "387",
    wrong: "Nobody moves into independent living under 14.",
    reasons: ["E5", "E6"],
    unfit: (born, ended) => surelyUnder(14, born, ended)
  }),
  notAtThatAge({
    code: "adult-care-under-16",
    rule: "389",
    wrong: "Nobody moves to adult social care (E7) under 16.",
    reasons: ["E7"],
    unfit: (born, ended) => surelyUnder(16, born, ended)
  }),
  notAtThatAge({
    code: "stayed-put-under-18",
    rule: "460",
    wrong: "Staying with the carers at 18 (E17) needs an age of 18.",
    reasons: ["E17"],
    unfit: (born, ended) => surelyUnder(18, born, ended)
  }),
  {
    code: "adopted-without-placement",
    rule: "390",
    severity: "warning",
    column: "REC",
    wrong: "The child is adopted (E11, E12) but the last placement is not one for adoption (A3 to A6).",
    treated: "Counted as adopted.",
    measures: ["adopted"],
    breaks: ({rows}) =>
      rows.episodes.filter((row) => ceasedBy(row, ADOPTED) && !row.placementType.startsWith("A"))
  },
  {
    code: "episodes-after-the-last",
    rule: "437",
    severity: "warning",
    column: "REC",
    wrong: "REC says that care ended for good (E2, E15, E17), but the child has later episodes.",
    treated: "The later episodes are counted as given.",
    measures: ["ceased", "children-looked-after"],
    breaks: ({steps}) =>
      steps
        .filter(({episode, next}) => next !== null && ceasedBy(episode, ["E2", "E15", "E17"]))
        .map(({episode}) => episode)
  },
  {
    code: "former-foster-carer-never-fostered",
    rule: "516",
    severity: "warning",
    column: "REC",
    wrong:
      "A special guardianship order went to a former foster carer (E45, E46), but the placement was not with foster carers (U1 to U6).",
    treated: "Counted as special guardianship.",
    measures: ["special-guardianship"],
    breaks: ({rows}) =>
      rows.episodes.filter((row) => ceasedBy(row, ["E45", "E46"]) && !row.placementType.startsWith("U"))
  },
  {
    code: "adopted-without-ad1",
    rule: "601",
    severity: "warning",
    column: "REC",
    wrong: "The child is adopted (E11, E12) but that year's AD1 table has no row for the child.",
    treated: "Counted as adopted, since the episode says so.",
    measures: ["adopted"],
    breaks: ({rows}) => {
      const inAd1 = new Set(rows.adoptions.map(({child, year}) => `${year} ${child}`));
      return rows.episodes.filter((row) => ceasedBy(row, ADOPTED) && !inAd1.has(`${row.year} ${row.child}`));
    }
  },
  {
    code: "ad1-without-adoption",
    rule: "602",
    severity: "warning",
    column: "CHILD",
    wrong: "AD1 has a row for a child whose episodes that year do not end in adoption (E11, E12).",
    treated: "Not counted as adopted, since the episodes do not say so.",
    measures: ["adopted"],
    breaks: ({rows, episodesIn}) =>
      rows.adoptions.filter(
        ({child, year}) => !episodesIn(child, year).some((episode) => ceasedBy(episode, ADOPTED))
      )
  }
];

const ceasedBy = (
  row: {reasonEpisodeCeased: ReasonEpisodeCeased | null},
  reasons: readonly ReasonEpisodeCeased[]
): boolean => row.reasonEpisodeCeased !== null && reasons.includes(row.reasonEpisodeCeased);

/** Reasons for leaving care that do not apply at certain ages: `unfit` says so by the births and the day care ended. */
function notAtThatAge({
  unfit,
  reasons,
  measures = ["ceased"],
  ...rule
}: {
  unfit: (born: IsoDate, ended: IsoDate) => boolean;
  reasons: readonly ReasonEpisodeCeased[];
  measures?: readonly MeasureId[];
} & Pick<Rule, "code" | "rule" | "wrong">): Rule {
  return {
    ...rule,
    severity: "warning",
    column: "REC",
    treated: "Counted for the reason given; check REC against DOB.",
    measures,
    breaks: ({steps}) =>
      steps
        .filter(
          ({episode, born}) =>
            born !== null &&
            episode.ended !== null &&
            ceasedBy(episode, reasons) &&
            unfit(born, episode.ended)
        )
        .map(({episode}) => episode)
  };
}
