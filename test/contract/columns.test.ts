import {describe, expect, it} from "vitest";
import {columnsOf, numbersAmong} from "../../loaders/contract/column.ts";
import {KEY_COLUMNS} from "../../loaders/contract/key-columns.ts";
import {MEASURES_COLUMNS} from "../../loaders/contract/measures-columns.ts";

interface Meeting {
  readonly held_on: string;
  readonly minutes: number;
  readonly chair: string | null;
}

describe("the columns of a file", () => {
  it("are listed in the order in which they are described", () => {
    const columns = columnsOf<Meeting>({
      held_on: {type: "VARCHAR", label: "Day of the meeting"},
      minutes: {type: "INTEGER", label: "How long it took"},
      chair: {type: "VARCHAR", mayBeNull: true, label: "Who led it"}
    });
    expect(columns).toEqual([
      {name: "held_on", type: "VARCHAR", mayBeNull: false, label: "Day of the meeting"},
      {name: "minutes", type: "INTEGER", mayBeNull: false, label: "How long it took"},
      {name: "chair", type: "VARCHAR", mayBeNull: true, label: "Who led it"}
    ]);
    expect(numbersAmong(columns)).toEqual(["minutes"]);
  });

  it("do not compile where one is left out, or described as what it is not", () => {
    const held_on = {type: "VARCHAR", label: "Day of the meeting"} as const;
    const minutes = {type: "INTEGER", label: "How long it took"} as const;
    const chair = {type: "VARCHAR", mayBeNull: true, label: "Who led it"} as const;
    // @ts-expect-error: the chair is left out
    columnsOf<Meeting>({held_on, minutes});
    // @ts-expect-error: no row has such a column
    columnsOf<Meeting>({held_on, minutes, chair, room: held_on});
    // @ts-expect-error: minutes are numbers
    columnsOf<Meeting>({held_on, minutes: {...minutes, type: "VARCHAR"}, chair});
    // @ts-expect-error: a meeting may be without a chair
    columnsOf<Meeting>({held_on, minutes, chair: {type: "VARCHAR", label: "Who led it"}});
    // @ts-expect-error: each meeting has a day
    columnsOf<Meeting>({held_on: {...held_on, mayBeNull: true}, minutes, chair});
  });

  it("of `measures` hold the key of a figure, and five numbers", () => {
    const names: readonly string[] = MEASURES_COLUMNS.map(({name}) => name);
    expect(KEY_COLUMNS.filter((column) => !names.includes(column))).toEqual([]);
    expect(numbersAmong(MEASURES_COLUMNS)).toEqual(["numerator", "denominator", "value", "lower", "upper"]);
  });
});
