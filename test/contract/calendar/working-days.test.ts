import {describe, expect, test} from "vitest";
import {addWorkingDays, bankHolidays, isWorkingDay} from "../../../loaders/contract/calendar/working-days.ts";

describe("bank holidays of England, as gov.uk lists them", () => {
  test("an ordinary year", () => {
    expect(bankHolidays(2018)).toEqual([
      "2018-01-01",
      "2018-03-30",
      "2018-04-02",
      "2018-05-07",
      "2018-05-28",
      "2018-08-27",
      "2018-12-25",
      "2018-12-26"
    ]);
  });

  test("Christmas on a Saturday moves both days", () => {
    expect(bankHolidays(2021).slice(-2)).toEqual(["2021-12-27", "2021-12-28"]);
  });

  test("Christmas on a Sunday moves to the Tuesday", () => {
    expect(bankHolidays(2016).slice(-2)).toEqual(["2016-12-26", "2016-12-27"]);
  });

  test("New Year’s Day on a Saturday moves to the Monday", () => {
    expect(bankHolidays(2022)[0]).toBe("2022-01-03");
  });

  test("days that were moved or added for a jubilee, a funeral and VE Day", () => {
    expect(bankHolidays(2022)).toContain("2022-06-02");
    expect(bankHolidays(2022)).toContain("2022-06-03");
    expect(bankHolidays(2022)).toContain("2022-09-19");
    expect(bankHolidays(2022)).not.toContain("2022-05-30");
    expect(bankHolidays(2020)).toContain("2020-05-08");
    expect(bankHolidays(2020)).not.toContain("2020-05-04");
  });

  test("Easter moves with the moon", () => {
    expect(bankHolidays(2016)).toContain("2016-03-25");
    expect(bankHolidays(2019)).toContain("2019-04-22");
    expect(bankHolidays(2024)).toContain("2024-03-29");
  });
});

describe("working days", () => {
  test("weekends and bank holidays are none", () => {
    expect(isWorkingDay("2019-04-18")).toBe(true);
    expect(isWorkingDay("2019-04-19")).toBe(false);
    expect(isWorkingDay("2019-04-20")).toBe(false);
    expect(isWorkingDay("2019-04-22")).toBe(false);
  });

  test("the first day does not count", () => {
    expect(addWorkingDays("2018-09-03", 1)).toBe("2018-09-04");
    expect(addWorkingDays("2018-09-07", 1)).toBe("2018-09-10");
  });

  test("twenty working days over Easter take thirty days", () => {
    expect(addWorkingDays("2018-03-26", 20)).toBe("2018-04-25");
  });
});
