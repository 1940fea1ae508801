import {describe, expect, it} from "vitest";
import {attackFigures} from "../../loaders/attack/attack-figures.ts";
import {learned} from "./learned.ts";
import {printed} from "./printed.ts";

const CLA = "2018/19 children-looked-after";

/** 40 children by ethnic group and by age, and each of the two by the other. */
const GROUPS_AND_AGES = [
  printed(CLA, 40),
  printed(`${CLA} ethnic-group=black`, 15),
  printed(`${CLA} ethnic-group=white`, 25),
  printed(`${CLA} age-band=5-to-9`, 12),
  printed(`${CLA} age-band=10-to-15`, 28),
  printed(`${CLA} age-band=5-to-9 ethnic-group=black`, 8),
  printed(`${CLA} age-band=5-to-9 ethnic-group=white`, 4),
  printed(`${CLA} age-band=10-to-15 ethnic-group=black`, 7),
  printed(`${CLA} age-band=10-to-15 ethnic-group=white`, 21)
];

/** The same children by legal status: how many of each ethnic group is hidden. */
const STATUSES = [
  printed(`${CLA} legal-status=section-20`, 10),
  printed(`${CLA} legal-status=full-care-order`, 30),
  ...["section-20", "full-care-order"].flatMap((status) =>
    ["black", "white"].map((group) => printed(`${CLA} ethnic-group=${group} legal-status=${status}`, null))
  )
];

/** None of those under section 20 is older than 9. */
const STATUSES_BY_AGE = [
  printed(`${CLA} age-band=5-to-9 legal-status=section-20`, 10),
  printed(`${CLA} age-band=5-to-9 legal-status=full-care-order`, 2),
  printed(`${CLA} age-band=10-to-15 legal-status=section-20`, 0),
  printed(`${CLA} age-band=10-to-15 legal-status=full-care-order`, 28)
];

const BLACK_UNDER_SECTION_20 = "children-looked-after ethnic-group=black legal-status=section-20";

describe("One child is one row in three tables", () => {
  it("ten of twelve children aged 5 to 9 are under section 20 and eight are Black: six at least are both", async () => {
    const told = await learned([...GROUPS_AND_AGES, ...STATUSES, ...STATUSES_BY_AGE]);
    expect(told).toContain(`${BLACK_UNDER_SECTION_20}: 6 to 8`);
  });

  it("two of the tables tell nothing like it", async () => {
    // At least five of the Black children are under a care order, so six or more by the promise: at most nine are not.
    expect(await learned([...GROUPS_AND_AGES, ...STATUSES])).toContain(`${BLACK_UNDER_SECTION_20}: 0 to 9`);
  });

  it("a category of a table of its own joins nothing: not everybody who left is in one of these tables", async () => {
    const told = await learned([
      printed("2018/19 ceased sex=male", 20),
      printed("2018/19 adopted sex=male", null),
      printed("2018/19 returned-home sex=male", 7),
      printed("2018/19 adopted age-band=1-to-4", null),
      printed("2018/19 returned-home age-band=1-to-4", 0),
      printed("2018/19 ceased sex=male age-band=1-to-4", 9)
    ]);
    expect(told).toEqual([]);
  });

  it("a hidden cell in which printed zeros leave nobody tells of no child: no alarm", async () => {
    const terms = {
      areaCode: "E06999999",
      childMeasures: new Set(["children-looked-after"]),
      meetingMeasures: new Set<string>(),
      chineseWith: "asian"
    };
    const figures = [
      printed(`${CLA} age-band=5-to-9 ethnic-group=black`, 0),
      printed(`${CLA} age-band=10-to-15 ethnic-group=black`, 7),
      printed(`${CLA} age-band=5-to-9 legal-status=section-20`, 10),
      printed(`${CLA} age-band=10-to-15 legal-status=section-20`, 0),
      printed(`${CLA} ethnic-group=black legal-status=section-20`, null)
    ];
    const {ranges, complaints} = await attackFigures([{figures, terms}], {threshold: 5, sample: 4});
    const hidden = [...ranges].filter(([cell]) => cell.printed).map(([, range]) => range);
    expect(hidden).toEqual([{low: 0, high: 0}]);
    expect(complaints).toEqual([]);
  });
});
