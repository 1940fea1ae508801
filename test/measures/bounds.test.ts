import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays} from "../../loaders/contract/calendar/iso-date.ts";
import {reportingYearOf} from "../../loaders/contract/calendar/reporting-year.ts";
import type {EpisodeRow} from "../../loaders/read/rows.ts";
import {episode, folderOf, header} from "../children/hand-made.ts";
import {countFolder} from "./counted-values.ts";

/** Children who come and go as they like over three years, each row in every return that should hold it. */
const lives = fc.array(
  fc.array(fc.record({wait: fc.nat(400), stay: fc.nat(500)}), {minLength: 1, maxLength: 4}),
  {minLength: 1, maxLength: 12}
);

function returned(child: string, stays: readonly {wait: number; stay: number}[]): EpisodeRow[] {
  let day = "2016-06-01";
  return stays.flatMap(({wait, stay}) => {
    const began = addDays(day, wait);
    const ended = addDays(began, stay + 1);
    day = ended;
    return ["2016/17", "2017/18", "2018/19"]
      .filter((year) => reportingYearOf(began) <= year && year <= reportingYearOf(ended))
      .map((year) => {
        const over = reportingYearOf(ended) === year;
        return episode(child, began, {
          year,
          ended: over ? ended : null,
          reasonEpisodeCeased: over ? "E4A" : null
        });
      });
  });
}

describe("bounds between stock and flows", () => {
  test("hold however often children come and go", () => {
    fc.assert(
      fc.property(lives, (children) => {
        const episodes = children.flatMap((stays, index) => returned(`child-${index}`, stays));
        if (new Set(episodes.map(({year}) => year)).size < 3) return;
        const {counted} = countFolder(
          folderOf({returns: {header: children.map((_, index) => header(`child-${index}`)), episodes}})
        );
        const between = counted.bounds.filter(({terms}) =>
          ["2017/18", "2018/19"].every((year) => terms.some(({count}) => count.includes(year)))
        );
        const [groups, ages, times] = [1 + 3 + 6, 4, 5];
        const underAPlacementOrder = 1;
        expect(between).toHaveLength(3 * groups + 3 * ages + 2 * times + underAPlacementOrder);
      }),
      {numRuns: 25}
    );
  });

  test("are not stated where records break them", () => {
    const appears = episode("ann", "2018-06-01", {reasonForNewEpisode: "P"});
    const before = episode("bob", "2017-06-01", {year: "2017/18"});
    const {counted} = countFolder(
      folderOf({
        returns: {
          header: [header("ann"), header("bob")],
          episodes: [appears, before, episode("bob", "2017-06-01")]
        }
      })
    );
    const all = counted.bounds.filter(({terms}) => terms.every(({count}) => !count.includes("=")));
    expect(all.map(({why}) => why)).not.toContain("whoever is in care now was there a year ago or started");
    expect(all.map(({why}) => why)).toContain("whoever was in care a year ago still is or ceased");
  });

  test("are stated of a child who counts on the 31 March on which they left, but for where the child is a year later", () => {
    const left = {year: "2017/18", ended: "2018-03-31", reasonEpisodeCeased: "E4A"} as const;
    const {counted} = countFolder(
      folderOf({
        switches: {endingOn31MarchCounts: true},
        returns: {
          header: [header("ann"), header("bob"), header("cat")],
          episodes: [
            episode("ann", "2017-06-01", left),
            episode("bob", "2017-06-01", left),
            episode("cat", "2018-06-01")
          ]
        }
      })
    );
    const all = counted.bounds.filter(({terms}) => terms.every(({count}) => !count.includes("=")));
    expect(all.map(({why}) => why)).toContain("whoever is in care now was there a year ago or started");
    expect(all.map(({why}) => why)).not.toContain("whoever was in care a year ago still is or ceased");
  });
});
