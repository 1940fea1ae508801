import {describe, expect, it} from "vitest";
import {reportPage} from "../../../../src/lib/report/report-page.ts";
import {inMemory} from "../../../files/in-memory.ts";
import {release} from "../hand-made.ts";

/** Section 9 and 10 of a report, as the log of aims makes them. */
function sections(year: string, ...aims: readonly string[]) {
  const words = inMemory({
    "service/objectives.csv": `ID,year,objective,status,progress\n${aims.join("\n")}\n`
  });
  const page = reportPage({...release(), words}, year).body.html;
  const section = (id: string) => new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(page)?.[0] ?? "";
  return {progress: section("progress"), next: section("next")};
}

const HEARD = "being-heard,2018/19,Hear every child,partly-met,An app was chosen";
const PLANS = "plans,2018/19,Make plans clearer,MET,";
const HEARD_NEXT = "being-heard,2019/20,Make the app part of everyday work,set,";

describe("the aims of a service", () => {
  it("are each answered by the report of their year, and lead to the aim that goes on", () => {
    const {progress, next} = sections("2018/19", HEARD, PLANS, HEARD_NEXT);
    expect(progress).toContain('<li id="aim-2018-19-being-heard">');
    expect(progress).toContain(
      '◐ Partly met: An app was chosen. <a href="#aim-2019-20-being-heard">It continues next year.</a>'
    );
    expect(progress).toContain("● Met.");
    expect(next).toContain('<a href="#aim-2018-19-being-heard">Continues from this year.</a>');
  });

  it("stop the build where the next report does not answer one, and say which and where", () => {
    expect(() => sections("2018/19", PLANS, "being-heard,2018/19,Hear every child,set,")).toThrow(
      "service/objectives.csv:3 being-heard: the report for 2018/19 must answer this aim; say met, partly-met or not-met"
    );
  });

  it("are set by one report and answered in the next, which tells nothing beforehand", () => {
    const {progress, next} = sections("2017/18", HEARD);
    expect(progress).toContain("We have no record of aims for 2017/18.");
    expect(next).toContain("Hear every child");
    expect(next).toContain('<a href="/report/2018-19#aim-2018-19-being-heard">');
    expect(next).not.toMatch(/An app was chosen|Partly met|New\./);
  });
});
