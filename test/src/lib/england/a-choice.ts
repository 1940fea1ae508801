import {required} from "../../../../loaders/contract/required.ts";
import {type Answer, answerOf} from "../../../../src/lib/england/answer.ts";
import type {EnglandChoices} from "../../../../src/lib/england/choices.ts";
import {defaultChoices} from "../../../../src/lib/england/default-choices.ts";
import {publishedOf} from "../../../../src/lib/england/published-of.ts";
import {held} from "../../../england/held-england.ts";

/** The area of this name: the one of today, where two councils have had it. */
export const areaNamed = (name: string) =>
  required(
    held.areas.filter((area) => area.name === name).sort((one, other) => other.lastYear - one.lastYear)[0],
    name
  );

/** What a page says about a council of this name, with what differs from its own page. */
export function answerFor(name: string, changes: Partial<EnglandChoices> = {}): Answer {
  const choices = {...defaultChoices(held, areaNamed(name)), ...changes};
  return answerOf(held, choices, publishedOf(held, choices.series));
}
