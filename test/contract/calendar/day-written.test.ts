import {expect, test} from "vitest";
import {dayWritten} from "../../../loaders/contract/calendar/day-written.ts";

test.each([
  ["05/04/2011", "2011-04-05"],
  ["5/4/2011", "2011-04-05"],
  [" 05/04/2011 00:00:00 ", "2011-04-05"],
  ["2011-04-05", "2011-04-05"],
  ["2011-04-05 00:00:00", "2011-04-05"],
  ["2011-04-05T00:00:00Z", "2011-04-05"],
  ["29/02/2012", "2012-02-29"]
])("%s is a day", (cell, day) => {
  expect(dayWritten(cell)).toEqual({day});
});

test.each([
  ["04/25/2011", "a date with the month before the day"],
  ["04/25/2011 00:00:00", "a date with the month before the day"],
  ["4/25/11", "a date with the month before the day"],
  ["05/04/11", "a date with a two-digit year"],
  ["05-04-11", "a date with a two-digit year"],
  ["05-Apr-11", "a date with the name of a month"],
  ["5 April 2011", "a date with the name of a month"],
  ["April 5, 2011", "a date with the name of a month"],
  ["40638", "a serial number, as a spreadsheet writes a date that has lost its format"],
  ["40638.0", "a serial number, as a spreadsheet writes a date that has lost its format"],
  ["20110405", "a date without separators"],
  ["2011/04/05", "a year-first date without hyphens"],
  ["05.04.2011", "a day-first date without slashes"],
  ["2011-04-04T23:00:00Z", "a date with a time of day that is not midnight"],
  ["05/04/2011 14:30", "a date with a time of day that is not midnight"],
  ["########", "# signs, which a spreadsheet shows in a narrow column"],
  ["31/04/2011", "no possible date"],
  ["2011-02-29", "no possible date"],
  ["05/04/0011", "no possible date"],
  ["yesterday", "no possible date"]
])("%s is not read, and its form is named", (cell, holds) => {
  expect(dayWritten(cell)).toEqual({day: null, holds});
});
